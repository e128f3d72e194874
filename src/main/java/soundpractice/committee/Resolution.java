package soundpractice.committee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Stage;

/// What a committee can resolve about a case.
public enum Resolution {
    /// Course i: carry on with support.
    CONTINUE("i", Stage.CONTINUE, "R-75"),
    /// Course ii: a visit.
    VISIT("ii", Stage.VISIT, "R-75"),
    /// Course iii: ask whether the practice keeps the service; needs both findings.
    QUESTION_SERVICE("iii", Stage.SERVICE_IN_QUESTION, "R-76"),
    /// The committee took note; the case goes on as it was.
    NOTED("noted", null, "R-90"),
    /// Put off to a later meeting.
    DEFERRED("deferred", null, "R-90");

    private final String word;
    private final @Nullable Stage stage;
    private final String rule;

    Resolution(String word, @Nullable Stage stage, String rule) {
        this.word = word;
        this.stage = stage;
        this.rule = rule;
    }

    /// As people and the command line write it: `i`, `ii`, `iii`, `noted`, `deferred`.
    public String word() {
        return word;
    }

    /// The stage it takes the case to, if it moves the case.
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /// The rule that knows it.
    public String rule() {
        return rule;
    }

    /// Whether it needs the two findings: no effort, and no assurance.
    public boolean needsFindings() {
        return this == QUESTION_SERVICE;
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
