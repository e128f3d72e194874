package soundpractice.calendar;

import java.time.LocalDate;
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

    /// Whether the table speaks for that day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
