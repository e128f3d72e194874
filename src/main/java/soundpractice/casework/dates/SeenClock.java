package soundpractice.casework.dates;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// The date of a clock as somebody last saw it. Clocks are computed anew each time; this is what they are held against, so that no date moves unseen:
/// not by a new calendar, a new policy, a receipt date, or a bundle from another laptop.
///
/// @param document the letter
/// @param clock which clock of it
/// @param first the date when the letter was issued; for what the letter asks for it is the date printed in it
/// @param date the date as last seen
/// @param calendar the calendar's edition by which it was seen
/// @param on the day it was seen
public record SeenClock(RecordId document, PracticeCode practice, String clock, LocalDate first, LocalDate date, String calendar, LocalDate on) {

    /// Dates seen, in the journal, scoped to their practice.
    public static final Kind<SeenClock> KIND = Kind.of("casework.seen_clock", SeenClock.class).together("date", "calendar", "on");

    /// The identity of a clock's record, the same on every laptop.
    public static RecordId idOf(RecordId document, String clock) {
        return RecordId.derived(KIND.name(), document, clock);
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The same clock, seen again.
    public SeenClock again(LocalDate now, String edition, LocalDate today) {
        return new SeenClock(document, practice, clock, first, now, edition, today);
    }
}
