package soundpractice.committee.audience;

import java.util.Locale;

/// Who a cut of a pack is for.
public enum Audience {
    /// The committee's members, in confidence: every practice by its name.
    COMMITTEE,
    /// One practice: its own part, by its name (CF-1).
    PRACTICE,
    /// A network: no practice by its name (CF-2, CF-4).
    PCN,
    /// Everybody: figures of the area, no practice by its name.
    PUBLIC;

    /// As the command line writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "committee.audience." + word();
    }
}
