package soundpractice.inspection.preparation;

import java.util.Locale;

/// When a duty falls due.
public enum Phase {
    BEFORE,
    DURING,
    AFTER,
    /// After a poor rating, while the practice improves (Table 2).
    IMPROVING;

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its word.
    public String key() {
        return "inspection.phase." + word();
    }
}
