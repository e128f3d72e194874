package soundpractice.calendar;

import java.time.LocalDate;

/// A day on which offices are closed, by name.
///
/// @param title as published (`Good Friday`)
public record BankHoliday(LocalDate date, String title) implements Comparable<BankHoliday> {

    @Override
    public int compareTo(BankHoliday other) {
        return date.equals(other.date) ? title.compareTo(other.title) : date.compareTo(other.date);
    }
}
