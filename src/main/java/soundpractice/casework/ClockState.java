package soundpractice.casework;

import java.util.Locale;

/// Where a clock stands on a day.
public enum ClockState {
    /// There is time left; the last day itself counts.
    RUNNING,
    /// Stopped in time.
    MET,
    /// Stopped, but after its last day.
    MET_LATE,
    /// The printed date passed without a plan: remind; escalation is not open yet.
    OVERDUE,
    /// The working days of engagement passed in silence: escalation is open.
    EXPIRED,
    /// The case was closed before.
    CLOSED;

    /// As the command line writes it: `met_late`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "casework.clock." + word().replace('_', '-');
    }

    /// Whether somebody has to look at it.
    public boolean isOpen() {
        return this == RUNNING || this == OVERDUE || this == EXPIRED;
    }
}
