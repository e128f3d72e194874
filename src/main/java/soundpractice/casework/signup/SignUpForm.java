package soundpractice.casework.signup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import soundpractice.documents.form.FieldKind;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.FormOption;
import soundpractice.documents.form.FormSection;
import soundpractice.documents.form.ReturnedForm;

/// The form in which a practice answers sign-up requirements: what is asked in a round, with what it said before, an answer and the evidence beside it.
public final class SignUpForm {
    /// The sort of form, by which a returned file is known.
    public static final String FORM = "sign-up";

    private static final int LONGEST_ID = 60;

    private SignUpForm() {}

    /// The form of a practice for a round.
    ///
    /// @param organisation who asks
    /// @param returnTo where it goes
    /// @param due the day by which it is asked back
    /// @param words the program's words
    public static FormModel of(SignUpSheet sheet, Round round, String organisation, String practiceName, String returnTo, LocalDate due, Words words) {
        var fields = new ArrayList<FormField>();
        for (var line : round == Round.OPENING ? sheet.lines() : sheet.asked(round)) {
            fields.add(field(line, round, words::text));
        }
        var year = round.in(sheet.requirements().startYear()).year();
        return new FormModel(
                new FormIdentity(FORM, Integer.toString(sheet.requirements().startYear()), sheet.practice(), round.word()),
                words.text("casework.signup.form.title"), organisation, practiceName,
                List.of(new FormModel.Fact(words.text("casework.signup.form.round"), words.text(round.key()) + ", " + year)),
                List.of(words.text("casework.signup.form.how-1"), words.text("casework.signup.form.how-2"), words.text("casework.signup.form.how-3", returnTo, due)),
                List.of(new FormSection("", words.text("casework.signup.form.section"), words.text("casework.signup.form.intro"), fields)));
    }

    /// Words by their key.
    public interface Words {
        /// A sentence with its gaps filled.
        String text(String key, Object... args);
    }

    private static FormField field(SignUpSheet.Line line, Round round, UnaryOperator<String> words) {
        var before = round == Round.OPENING ? "" : words.apply("casework.signup.form.before") + " " + line.printed(Round.OPENING)
                + (round == Round.Q3 ? "; Q2: " + line.printed(Round.Q2) : "");
        var help = (line.requirement().evidence() + (before.isEmpty() ? "" : "  " + before)).strip();
        var options = List.of(new FormOption("yes", Response.YES.printed()), new FormOption("no", Response.NO.printed()),
                new FormOption("working_towards", Response.WORKING_TOWARDS.printed()));
        var given = line.at(round).map(a -> new FormAnswer(List.of(a.response().word()), a.evidence())).orElse(FormAnswer.NONE);
        return new FormField(id(line.requirement()), line.requirement().id(), line.requirement().title(), help, FieldKind.CHOICE, options, true,
                words.apply("casework.signup.form.evidence"), given);
    }

    /// A requirement's name inside the file.
    static String id(Requirement requirement) {
        var bare = "r-" + requirement.id().replaceAll("[^A-Za-z0-9_-]", "-");
        return bare.substring(0, Math.min(LONGEST_ID, bare.length()));
    }

    /// The answers that came back, those left empty left out.
    public static List<SignUpAnswer> answers(ReturnedForm returned, SignUpSheet sheet, Round round, LocalDate on) {
        var answers = new ArrayList<SignUpAnswer>();
        for (var line : sheet.lines()) {
            var came = returned.answer(id(line.requirement()));
            if (!came.values().isEmpty()) {
                Response.parse(came.values().getFirst()).ifPresent(response -> answers.add(new SignUpAnswer(sheet.practice(), sheet.requirements().startYear(),
                        line.requirement().id(), round, response, came.note(), SignUpAnswer.Evidence.NOT_LOOKED_AT, on)));
            }
        }
        return answers;
    }
}
