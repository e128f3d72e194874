package soundpractice.register.cqc;

import java.util.Locale;
import java.util.Optional;

/// One of CQC's four ratings, best first.
public enum Rating {
    /// The best of the four.
    OUTSTANDING("Outstanding"),
    /// What is expected.
    GOOD("Good"),
    /// Below what is expected.
    REQUIRES_IMPROVEMENT("Requires improvement"),
    /// The lowest; starts the six months to improve.
    INADEQUATE("Inadequate");

    private final String published;

    Rating(String published) {
        this.published = published;
    }

    /// As CQC writes it.
    public String published() {
        return published;
    }

    /// The rating in a cell, whatever its capitals; empty for everything that is no rating (not rated, insufficient evidence, blank).
    public static Optional<Rating> parse(String cell) {
        var bare = cell.strip().replaceAll("\\s+", " ");
        for (var rating : values()) {
            if (rating.published.equalsIgnoreCase(bare)) {
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }

    /// As it is written in files and on the command line: `requires_improvement`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its word.
    public String key() {
        return "register.rating." + word();
    }
}
