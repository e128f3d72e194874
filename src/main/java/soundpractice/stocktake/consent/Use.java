package soundpractice.stocktake.consent;

import java.util.Locale;

/// What a practice agreed that its figures are used for.
public enum Use {
    /// Without its name, in comparisons for its network, area or locality (CF-2).
    COMPARISON,
    /// In what a committee publishes.
    PUBLICATION;

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "stocktake.consent.use." + word();
    }
}
