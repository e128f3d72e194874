package soundpractice.stocktake;

import java.util.Locale;

/// What the practice said of an answer as it was written down, when the laptop was turned to it.
public enum Agreement {
    /// Not shown yet.
    NOT_ASKED,
    AGREES,
    DISPUTES;

    /// Its name in JSON (`agrees`).
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of its words.
    public String key() {
        return "stocktake.agreement." + word();
    }
}
