package soundpractice.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A published table of bank holidays. Always a table, never a formula: 8 May 2020, 3 June 2022 and 19 September 2022 follow no rule.
///
/// @param version names this edition; it is kept with whatever was decided by it
/// @param publisher who published it
/// @param licence under which it may be used
/// @param from the first day for which it speaks
/// @param through the last day for which it speaks; nothing is known of later days
/// @param days the holidays, earliest first
public record HolidayTable(
        String version, String publisher, String licence, LocalDate from, LocalDate through, List<BankHoliday> days) {

    public HolidayTable {
        days = days.stream().sorted().toList();
        if (version.isBlank() || through.isBefore(from)) {
            throw new IllegalArgumentException("a table has a version and speaks for a time");
        }
    }

    /// This table with a later publication over it: for the days of which that one speaks it alone is right, and the time spoken for grows by it.
    /// A publication that leaves a gap after this table adds its days, but the time spoken for ends where it did: nothing is known of the gap.
    public HolidayTable under(HolidayTable later) {
        var all = new ArrayList<>(later.days());
        days.stream().filter(day -> !later.covers(day.date())).forEach(all::add);
        boolean joined = !later.from().isAfter(through.plusDays(1)) || nothingBetween(later);
        var end = joined && later.through().isAfter(through) ? later.through() : through;
        return new HolidayTable(version + "+" + later.version(), publisher, licence, from.isBefore(later.from()) ? from : later.from(), end, all);
    }

    /// Whether only the few days between the last holiday of a year and New Year lie between the two.
    private boolean nothingBetween(HolidayTable later) {
        return !later.from().isAfter(LocalDate.of(through.getYear() + 1, 1, 1));
    }

    /// Whether the table speaks for that day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
