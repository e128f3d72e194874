package soundpractice.stocktake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.form.FieldKind;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.FormOption;
import soundpractice.documents.form.FormSection;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// A stocktake as a form, and a form's answers as a stocktake's. The form asks every question of its version, those with a condition too, and says when they apply:
/// so the same version always makes the same form, and what comes back can be told from what was sent.
public final class StocktakeForm {
    /// What its files say they are.
    public static final String FORM = "stocktake";
    private final Wording words;
    private final AnswerWords answers;

    /// Forms in these words.
    public StocktakeForm(Wording words) {
        this.words = words;
        this.answers = new AnswerWords(words);
    }

    /// The form of an interview.
    ///
    /// @param version the version of the questionnaire it asks
    /// @param known the answers to print into it, by code; nothing for a blank one
    public FormModel of(Interview interview, Questionnaire version, java.util.Map<String, Answer> known, Letterhead head) {
        var sections = new ArrayList<FormSection>();
        for (var section : version.sections()) {
            sections.add(new FormSection(section.code(), section.title(), "",
                    version.of(section).stream().map(question -> field(question, known.get(question.code()))).toList()));
        }
        var facts = List.of(
                new FormModel.Fact(words.text("stocktake.document.questions"),
                        words.text("stocktake.document.version", version.version(), version.questions().size(), version.sections().size())),
                new FormModel.Fact(words.text("stocktake.document.begun"), answers.day(interview.day())));
        return new FormModel(identity(interview, version), version.title(), head.organisation(), head.practiceName(), facts, howTo(known, head), sections);
    }

    /// Which form it is: the version by its record's id, the interview by its own.
    static FormIdentity identity(Interview interview, Questionnaire version) {
        return new FormIdentity(FORM, version.id().toString(), interview.practice(), interview.id().toString());
    }

    private List<String> howTo(java.util.Map<String, Answer> known, Letterhead head) {
        var steps = new ArrayList<String>();
        steps.add(words.text("stocktake.document.how-to.open"));
        steps.add(words.text("stocktake.document.how-to.answer"));
        if (!known.isEmpty()) {
            steps.add(words.text("stocktake.document.how-to.known"));
        }
        steps.add(head.mailbox().isEmpty() ? words.text("stocktake.document.how-to.return") : words.text("stocktake.document.how-to.return-to", head.mailbox()));
        return steps;
    }

    private FormField field(Question question, @Nullable Answer answer) {
        var given = answer == null ? FormAnswer.NONE : new FormAnswer(tokens(question, answer.outcome()), answer.note());
        return new FormField(question.code(), question.code(), question.text(), help(question), kind(question.kind()), options(question), false,
                question.noteColumn(), given);
    }

    private String help(Question question) {
        var condition = question.showOnlyIf();
        return condition == null ? question.guidance() : (question.guidance() + " " + words.text("stocktake.document.only-if", condition)).strip();
    }

    private static FieldKind kind(QuestionKind kind) {
        return switch (kind) {
            case YES_NO_PARTIAL, RATING -> FieldKind.CHOICE;
            case MULTI -> FieldKind.SEVERAL;
            case TEXT -> FieldKind.LINES;
            case DATE -> FieldKind.DATE;
        };
    }

    private List<FormOption> options(Question question) {
        var options = new ArrayList<FormOption>();
        for (var choice : question.choices()) {
            options.add(new FormOption(token(question, choice), answers.option(choice)));
        }
        if (question.kind() == QuestionKind.MULTI) {
            options.add(new FormOption(Reply.NONE, answers.option(Reply.NONE)));
        }
        if (!options.isEmpty()) {
            options.add(new FormOption(Reply.NOT_APPLICABLE, answers.option(Reply.NOT_APPLICABLE)));
        }
        return options;
    }

    /// An option's name inside the file: its place, because options are free text; yes, partly and no by themselves.
    private static String token(Question question, String choice) {
        return question.kind().hasOptions() ? "option-" + (question.options().indexOf(choice) + 1) : choice;
    }

    private static List<String> tokens(Question question, @Nullable List<String> outcome) {
        if (outcome == null) {
            return List.of();
        }
        if (outcome.equals(List.of(Reply.NOT_APPLICABLE))) {
            return question.choices().isEmpty() ? List.of() : outcome;
        }
        if (question.kind() == QuestionKind.MULTI && outcome.isEmpty()) {
            return List.of(Reply.NONE);
        }
        return question.choices().isEmpty() ? outcome : outcome.stream().filter(question.choices()::contains).map(choice -> token(question, choice)).toList();
    }

    /// What a form's values mean as an answer; nothing when no answer was given, or when "none" or "not applicable" stands beside another.
    static Optional<List<String>> outcome(Question question, List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = values.contains(Reply.NOT_APPLICABLE) || values.contains(Reply.NONE);
        if (question.kind() == QuestionKind.MULTI && alone && values.size() > 1) {
            return Optional.empty();
        }
        var given = values.stream().map(value -> value.startsWith("option-") && question.kind().hasOptions()
                ? question.options().get(Integer.parseInt(value.substring("option-".length())) - 1)
                : value).toList();
        return Reply.accept(question, given) instanceof soundpractice.kernel.Outcome.Done<List<String>>(var accepted) ? Optional.of(accepted) : Optional.empty();
    }
}
