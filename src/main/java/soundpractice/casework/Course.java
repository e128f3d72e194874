package soundpractice.casework;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Reason;

/// The three courses from which the committee picks one. All three may be picked after silence too.
public enum Course {
    /// Course i: the practice shows effort and carries on with support.
    CARRY_ON("i", Stage.CONTINUE, "R-75", "casework.step.course-i"),
    /// Course ii: a visit with three fixed seats and one guest of the practice's choice, kept in proportion.
    VISIT("ii", Stage.VISIT, "R-75,R-77,R-78", "casework.step.course-ii"),
    /// Course iii: whether the practice keeps the service. Needs both findings: no effort, and no assurance.
    QUESTION_THE_SERVICE("iii", Stage.SERVICE_IN_QUESTION, "R-75,R-76,A-20", "casework.step.course-iii");

    private final String numeral;
    private final Stage stage;
    private final String rules;
    private final String key;

    Course(String numeral, Stage stage, String rules, String key) {
        this.numeral = numeral;
        this.stage = stage;
        this.rules = rules;
        this.key = key;
    }

    /// As the process numbers it: `i`, `ii`, `iii`.
    public String numeral() {
        return numeral;
    }

    /// Where it takes a case.
    public Stage stage() {
        return stage;
    }

    /// The rules it stands on, and what it is in a sentence.
    public Reason why() {
        return Reason.of(rules, key);
    }

    /// Whether it needs both findings in words.
    public boolean needsFindings() {
        return this == QUESTION_THE_SERVICE;
    }

    /// As the command line writes it: `carry_on`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The course of a numeral or a word; null if there is none.
    public static @Nullable Course find(String text) {
        for (var course : values()) {
            if (course.numeral.equalsIgnoreCase(text) || course.word().equalsIgnoreCase(text) || course.stage.word().equalsIgnoreCase(text)) {
                return course;
            }
        }
        return null;
    }
}
