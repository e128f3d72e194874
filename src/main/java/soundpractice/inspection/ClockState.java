package soundpractice.inspection;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Due;

/// Where a clock of this room stands on a day.
public enum ClockState {
    /// There is time left; the last day itself counts.
    RUNNING,
    /// What it waited for happened in time.
    MET,
    /// It happened, but after the last day.
    MET_LATE,
    /// The last day passed and it has not happened.
    OVERDUE,
    /// What it belonged to was closed before.
    CLOSED;

    /// The state of a clock.
    ///
    /// @param stopped the day what it waits for happened; null while it has not
    /// @param closed the day what it belongs to was closed; null while it is open
    public static ClockState of(Due due, @Nullable LocalDate stopped, @Nullable LocalDate closed, LocalDate asOf) {
        if (stopped != null && !stopped.isAfter(asOf)) {
            return due.isPast(stopped) ? MET_LATE : MET;
        }
        if (closed != null && !closed.isAfter(asOf)) {
            return CLOSED;
        }
        return due.isPast(asOf) ? OVERDUE : RUNNING;
    }

    /// As the command line writes it: `met_late`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "inspection.clock-state." + word();
    }

    /// Whether somebody has to look at it.
    public boolean isOpen() {
        return this == RUNNING || this == OVERDUE;
    }
}
