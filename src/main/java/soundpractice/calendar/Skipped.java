package soundpractice.calendar;

import java.time.LocalDate;

/// A day that a clock did not count.
///
/// @param title the holiday's name; for a weekend the word `weekend`
public record Skipped(LocalDate date, Why why, String title) {

    /// Why a day does not count.
    public enum Why {
        /// Saturday or Sunday.
        WEEKEND,
        /// In the published table.
        BANK_HOLIDAY,
        /// Added by the team: a local closure, or a holiday newer than the table.
        ONE_OFF
    }
}
