package soundpractice.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Due;

/// A clock of a letter as it stands on a day, with its proof. Made anew each time it is asked for.
///
/// @param letter the letter whose clock it is
/// @param due the date and why
/// @param state where it stands
/// @param stoppedOn the day something stopped it; null while nothing has
public record Deadline(CaseLetter letter, Due due, ClockState state, @Nullable LocalDate stoppedOn) {

    /// The clock for what the letter asked for: letter date and 28 days (P-8).
    public static final String SUBMISSION = "submission_due";
    /// The clock for any sign of life: receipt and 28 working days (P-9).
    public static final String ENGAGEMENT = "engagement_expires";

    /// Which clock: [#SUBMISSION] or [#ENGAGEMENT].
    public String clock() {
        return due.rule().name();
    }

    /// Whether it is the clock whose end opens escalation.
    public boolean isEngagement() {
        return clock().equals(ENGAGEMENT);
    }
}
