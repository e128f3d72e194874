package soundpractice.inspection;

import java.util.Locale;

/// The four levels at which the regulator rates. How the lower ones make the higher ones is not published, so each is entered, none is computed.
public enum Level {
    /// One key question for one population group: 30 ratings.
    L1,
    /// A population group: 6.
    L2,
    /// A key question: 5.
    L3,
    /// The practice: 1.
    L4;

    /// The key of its word.
    public String key() {
        return "inspection.level." + name().toLowerCase(Locale.ROOT);
    }
}
