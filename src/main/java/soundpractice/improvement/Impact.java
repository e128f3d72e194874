package soundpractice.improvement;

import java.util.Locale;

/// What an action has achieved so far, as the people who watch it see it.
public enum Impact {
    /// Too early to say.
    TOO_EARLY,
    /// Nothing yet.
    NONE,
    /// Some.
    SOME,
    /// What was aimed for.
    FULL,
    /// It made things worse.
    WORSE;

    /// As the command line writes it: `too_early`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.impact." + word().replace('_', '-');
    }
}
