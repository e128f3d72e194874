package soundpractice.casework.dates;

import java.time.LocalDate;
import soundpractice.casework.Deadline;

/// A date that is, or would be, another than it was.
///
/// @param now the clock with its proof as it is, or would be
/// @param was the date before
/// @param stated whether the issued letter prints the date before, and so states another one than counts now
public record MovedDate(Deadline now, LocalDate was, boolean stated) {

    /// By how many days it moved; negative when it came nearer.
    public long by() {
        return java.time.temporal.ChronoUnit.DAYS.between(was, now.due().date());
    }
}
