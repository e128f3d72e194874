package soundpractice.committee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Course;

/// What a committee can resolve about a case.
public enum Resolution {
    /// Course i: carry on with support.
    CARRY_ON("i", Course.CARRY_ON, "R-75"),
    /// Course ii: a visit.
    VISIT("ii", Course.VISIT, "R-75"),
    /// Course iii: ask whether the practice keeps the service; needs both findings.
    QUESTION_SERVICE("iii", Course.QUESTION_THE_SERVICE, "R-76"),
    /// The committee took note; the case goes on as it was.
    NOTED("noted", null, "R-90"),
    /// Put off to a later meeting.
    DEFERRED("deferred", null, "R-90");

    private final String word;
    private final @Nullable Course course;
    private final String rule;

    Resolution(String word, @Nullable Course course, String rule) {
        this.word = word;
        this.course = course;
        this.rule = rule;
    }

    /// As people and the command line write it: `i`, `ii`, `iii`, `noted`, `deferred`.
    public String word() {
        return word;
    }

    /// The course it picks, if it picks one.
    public Optional<Course> course() {
        return Optional.ofNullable(course);
    }

    /// The rule that knows it.
    public String rule() {
        return rule;
    }

    /// Whether it needs the two findings: no effort, and no assurance.
    public boolean needsFindings() {
        return course != null && course.needsFindings();
    }

    /// The key of its name in words.
    public String key() {
        return "committee.resolution." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one written so.
    public static Optional<Resolution> parse(String text) {
        return Arrays.stream(values()).filter(r -> r.word.equalsIgnoreCase(text.strip()) || r.name().equalsIgnoreCase(text.strip())).findFirst();
    }
}
