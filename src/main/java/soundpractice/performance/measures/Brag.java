package soundpractice.performance.measures;

import java.util.Locale;
import java.util.Optional;

/// A band of the quality dashboard (DB-2), best first.
public enum Brag {
    BLUE,
    GREEN,
    AMBER,
    RED;

    /// The score taken where only a colour is known: 1 to 4 (G-10).
    public int assumedScore() {
        return ordinal() + 1;
    }

    /// The band of an assumed score.
    static Brag ofScore(double score) {
        return values()[Math.clamp((int) Math.ceil(score) - 1, 0, 3)];
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
