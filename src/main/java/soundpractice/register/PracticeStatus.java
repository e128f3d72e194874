package soundpractice.register;

import java.util.Locale;
import java.util.Optional;

/// What the national register says of a practice (data-formats §1, column 13). Older files say it with a letter.
public enum PracticeStatus {
    ACTIVE("A"),
    INACTIVE("C"),
    DORMANT("D"),
    PROPOSED("P");

    private final String letter;

    PracticeStatus(String letter) {
        this.letter = letter;
    }

    /// The letter the files up to 2025 use.
    public String letter() {
        return letter;
    }

    /// The status in a file's cell, written as a word or as a letter.
    public static Optional<PracticeStatus> parse(String cell) {
        var text = cell.strip().toUpperCase(Locale.ROOT);
        for (var status : values()) {
            if (status.name().equals(text) || status.letter.equals(text)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
