package soundpractice.performance.measures;

import java.util.Locale;
import java.util.Optional;

/// A band of the quality dashboard (DB-2), best first.
public enum Brag {
    BLUE(1),
    GREEN(2),
    AMBER(3),
    RED(4);

    private final int score;

    Brag(int score) {
        this.score = score;
    }

    /// The score taken where only a colour is known: 1 to 4 (G-10).
    public int assumedScore() {
        return score;
    }

    /// The band of an assumed score.
    static Brag ofScore(double score) {
        return score <= 1 ? BLUE : score <= 2 ? GREEN : score <= 3 ? AMBER : RED;
    }

    /// The colour in a cell, by its word or first letter.
    public static Optional<Brag> parse(String cell) {
        var bare = cell.strip().toUpperCase(Locale.ROOT);
        for (var colour : values()) {
            if (colour.name().equals(bare) || bare.length() == 1 && colour.name().startsWith(bare)) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    /// As it is written in files: `blue`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
