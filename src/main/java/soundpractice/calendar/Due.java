package soundpractice.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Reason;

/// A deadline with its proof. It is recomputed from rule, start and calendar whenever it is asked for, never stored alone.
///
/// @param date the last day, to its end
/// @param rule what was counted and why
/// @param start what set it going
/// @param skipped the days that did not count, in order; empty for calendar days
/// @param calendarVersion the edition of the calendar that was used
/// @param beyondTable whether days were counted for which the table of bank holidays does not speak: the date may still move
/// @param other the other reading, where the process is ambiguous
public record Due(
        LocalDate date,
        ClockRule rule,
        Start start,
        List<Skipped> skipped,
        String calendarVersion,
        boolean beyondTable,
        @Nullable Reading other) {

    public Due {
        skipped = List.copyOf(skipped);
    }

    /// Whether the day is over: the last day itself still counts in full.
    public boolean isPast(LocalDate today) {
        return today.isAfter(date);
    }

    /// Days left, by the calendar: 0 on the last day, negative afterwards.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, date);
    }

    /// The skipped days that have a name, weekends left out.
    public List<Skipped> holidays() {
        return skipped.stream().filter(day -> day.why() != Skipped.Why.WEEKEND).toList();
    }

    /// Why it is this date: the count and its start, the days skipped by name, the calendar's edition, the other reading.
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of(rule.rule().value(), counted(rule.basis()),
                rule.count(), start.date(), Reason.of("", start.key())));
        int weekends = skipped.size() - holidays().size();
        if (weekends > 0) {
            reasons.add(Reason.of("P-18", "calendar.due.weekends", weekends));
        }
        if (!holidays().isEmpty()) {
            reasons.add(Reason.of("P-18", "calendar.due.holidays",
                    holidays().stream().map(day -> Reason.of("", "calendar.due.named", day.date(), day.title())).toList()));
        }
        if (beyondTable) {
            reasons.add(Reason.of("P-18", "calendar.due.beyond"));
        }
        if (rule.basis() == Basis.WORKING) {
            reasons.add(Reason.of("P-18", "calendar.due.version", calendarVersion));
        }
        var reading = other;
        if (reading != null && !reading.date().equals(date)) {
            reasons.add(new Reason(reading.why().rules(), "calendar.due.other", List.of(reading.date(), new Reason(List.of(), reading.why().key(), reading.why().args()))));
        }
        return reasons;
    }

    private static String counted(Basis basis) {
        return switch (basis) {
            case CALENDAR -> "calendar.due.calendar";
            case WORKING -> "calendar.due.working";
            case MONTHS -> "calendar.due.months";
        };
    }

    /// The same deadline with the other reading beside it.
    public Due or(@Nullable Reading reading) {
        return new Due(date, rule, start, skipped, calendarVersion, beyondTable, reading);
    }
}
