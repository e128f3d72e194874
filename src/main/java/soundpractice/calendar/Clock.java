package soundpractice.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts days: rule + start + calendar = deadline with proof.
public final class Clock {
    private final WorkingDays calendar;

    /// A clock that knows these working days.
    public Clock(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /// The deadline. The start is day 0; the last counted day is the deadline, to its end. Calendar days never roll forward, even on to a Sunday:
    /// the date that a letter prints stays what it is.
    public Due due(ClockRule rule, Start start) {
        return switch (rule.basis()) {
            case CALENDAR -> on(start.date().plusDays(rule.count()), rule, start);
            case MONTHS -> on(start.date().plusMonths(rule.count()), rule, start);
            case WORKING -> working(rule, start);
        };
    }

    private Due on(LocalDate date, ClockRule rule, Start start) {
        return new Due(date, rule, start, List.of(), calendar.version(), false, null);
    }

    /// The calendar in use.
    public WorkingDays calendar() {
        return calendar;
    }

    private Due working(ClockRule rule, Start start) {
        var skipped = new ArrayList<Skipped>();
        var day = start.date();
        boolean beyond = !calendar.covers(day);
        for (int counted = 0; counted < rule.count(); ) {
            day = day.plusDays(1);
            beyond |= !calendar.covers(day);
            @Nullable Skipped closed = calendar.closed(day).orElse(null);
            if (closed == null) {
                counted++;
            } else {
                skipped.add(closed);
            }
        }
        return new Due(day, rule, start, skipped, calendar.version(), beyond, null);
    }
}
