package soundpractice.stocktake.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.Section;

/// The stocktake to print: every question with its code, boxes to tick or room to write, and its note column under the name the source gives it.
public final class StocktakePaper {
    private static final String EMPTY = "\u25A1";
    private static final String TICKED = "\u25A0";
    private final Wording words;
    private final AnswerWords answers;

    /// In these words.
    public StocktakePaper(Wording words) {
        this.words = words;
        this.answers = new AnswerWords(words);
    }

    /// The pages of an interview.
    ///
    /// @param known the answers to print into it, by code; nothing for a blank one
    public PageModel of(Interview interview, Questionnaire version, Map<String, Answer> known, Letterhead head, LocalDate today) {
        var title = version.title();
        var practice = head.named(interview.practice());
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", head.organisation());
        fields.put("title", title);
        fields.put("practice", practice);
        fields.put("facts", words.text("stocktake.document.version", version.version(), version.questions().size(), version.sections().size()) + "   \u00B7   "
                + words.text("stocktake.document.printed", answers.day(today)));
        fields.put("how_to", words.text(known.isEmpty() ? "stocktake.document.paper.how-to" : "stocktake.document.paper.how-to-known"));
        fields.put("signed", words.text("stocktake.document.paper.filled-in-by"));
        fields.put("foot", words.text("stocktake.document.paper.foot", title, version.version(), interview.id()));
        var rows = new ArrayList<PageRow>();
        for (var section : version.sections()) {
            var questions = version.of(section);
            var noteTitles = questions.stream().map(Question::noteColumn).distinct().collect(Collectors.joining(" / "));
            questions.forEach(question -> rows.add(row(section, question, known.get(question.code()), noteTitles)));
        }
        return new PageModel("stocktake/paper", title + ": " + practice, head.organisation(), fields, rows);
    }

    private PageRow row(Section section, Question question, @Nullable Answer answer, String noteTitles) {
        var condition = question.showOnlyIf();
        var help = condition == null ? question.guidance() : (question.guidance() + " " + words.text("stocktake.document.only-if", condition)).strip();
        var outcome = answer == null ? null : answer.outcome();
        return PageRow.of(question.choices().isEmpty() ? "written" : "question",
                "section", section.code(), "section_title", section.title(), "code", question.code(), "question", question.text(), "help", help,
                "note_title", noteTitles, "answer", question.choices().isEmpty() ? answers.of(question.kind(), outcome) : boxes(question, outcome),
                "note", answer == null ? "" : answer.note());
    }

    private String boxes(Question question, @Nullable List<String> outcome) {
        var lines = new ArrayList<String>();
        for (var choice : question.choices()) {
            lines.add(box(outcome != null && outcome.contains(choice), choice));
        }
        if (question.kind() == QuestionKind.MULTI) {
            lines.add(box(outcome != null && outcome.isEmpty(), Reply.NONE));
        }
        lines.add(box(outcome != null && outcome.contains(Reply.NOT_APPLICABLE), Reply.NOT_APPLICABLE));
        return String.join("\n", lines);
    }

    private String box(boolean ticked, String choice) {
        return (ticked ? TICKED : EMPTY) + "\u00A0\u00A0" + answers.option(choice);
    }
}
