package soundpractice.performance;

import java.util.Locale;

/// A practice's band in a quarter, worst first.
public enum Status {
    /// Below the red limit.
    RED,
    /// Between the limits.
    AMBER,
    /// At or above the green limit.
    GREEN;

    /// As it is written in files and on the command line: `red`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
