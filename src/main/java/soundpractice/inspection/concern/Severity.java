package soundpractice.inspection.concern;

import java.util.Locale;

/// How grave a concern is. It decides how fast it has to be told (N-10, N-11, N-12; the ambiguity is X-4).
public enum Severity {
    /// Major or immediate: told on the same working day (N-10).
    IMMEDIATE,
    /// Any other: told within one working day (N-11, N-12).
    OTHER;

    /// As files and the command line write it: `immediate`, `other`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its word.
    public String key() {
        return "inspection.severity." + word();
    }
}
