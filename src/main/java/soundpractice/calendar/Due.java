package soundpractice.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// The same deadline with the other reading beside it.
    public Due or(@Nullable Reading reading) {
        return new Due(date, rule, start, skipped, calendarVersion, beyondTable, reading);
    }
}
