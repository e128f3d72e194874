package soundpractice.improvement.support;

import java.util.List;
import java.util.Locale;

/// How far a practice has come toward being ready for change.
public enum Readiness {
    /// Nobody has talked with it yet.
    NOT_HELD,
    /// They talked; no future state is agreed.
    TALKED,
    /// A future state is agreed: the diagnostic may follow.
    SETTLED;

    /// What a practice's talks have come to.
    public static Readiness of(List<ReadinessTalk> talks) {
        return talks.isEmpty() ? NOT_HELD : talks.stream().anyMatch(ReadinessTalk::isSettled) ? SETTLED : TALKED;
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.readiness." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
