package soundpractice.contract.investigation;

import java.util.Locale;

/// How deep an investigation goes (§8).
public enum Level {
    /// Assurance by letter: risk may be settled on paper.
    MINOR,
    /// A visit with notice, the CCG present.
    MODERATE,
    /// A full audit: serious and widespread failings.
    MAJOR;

    /// As files write it: `minor`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "contract.level." + word();
    }
}
