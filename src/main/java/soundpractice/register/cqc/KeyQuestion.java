package soundpractice.register.cqc;

import java.util.Locale;
import java.util.Optional;

/// One of CQC's five key questions, in the order of its ratings grid.
public enum KeyQuestion {
    SAFE,
    EFFECTIVE,
    CARING,
    RESPONSIVE,
    WELL_LED;

    /// The key question in a cell: `Well-led`, `WELL LED`.
    public static Optional<KeyQuestion> parse(String cell) {
        var bare = cell.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        for (var question : values()) {
            if (question.name().replace("_", "").equals(bare)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /// The key of its word.
    public String key() {
        return "register.key-question." + name().toLowerCase(Locale.ROOT);
    }
}
