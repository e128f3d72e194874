package soundpractice.calendar;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A day on which the team was closed, or a bank holiday newer than the published table (P-18).
///
/// @param title why, as dates then name it (`Office closed for flooding`)
public record ClosedDay(LocalDate date, String title) {

    /// Closed days in the journal, scoped to the area: the same on every laptop of the team.
    public static final Kind<ClosedDay> KIND = Kind.of("calendar.closed_day", ClosedDay.class);

    /// The identity of a day: two laptops that close it apart have closed one.
    public static RecordId idOf(LocalDate date) {
        return RecordId.derived(KIND.name(), date);
    }

    /// As the calendar counts it.
    public BankHoliday holiday() {
        return new BankHoliday(date, title);
    }
}
