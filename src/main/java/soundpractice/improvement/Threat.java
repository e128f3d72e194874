package soundpractice.improvement;

import java.util.Locale;

/// How much a problem threatens patients. What threatens them most comes first (ST-3).
public enum Threat {
    /// Patients are at risk now: an interim measure is needed until the lasting fix is ready.
    NOW,
    /// Patients may come to harm if it goes on.
    LIKELY,
    /// Care is not as good as it should be.
    SOME,
    /// No threat to patients.
    NONE;

    /// The key of its name in words.
    public String key() {
        return "improvement.threat." + word();
    }

    /// As the command line writes it: `now`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
