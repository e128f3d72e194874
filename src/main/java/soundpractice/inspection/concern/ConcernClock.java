package soundpractice.inspection.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Due;
import soundpractice.inspection.ClockState;

/// A duty to tell, with its last day and the proof of it. Made anew each time it is asked for.
///
/// @param concern whose it is
/// @param duty who has to tell whom
/// @param due the last day and why
/// @param state where it stands
/// @param doneOn the day it was done; null while it was not
public record ConcernClock(ConcernFile.Of concern, NotificationDuty duty, Due due, ClockState state, @Nullable LocalDate doneOn) {

    /// The clock's name on the command line: `n_11_notification`.
    public String clock() {
        return due.rule().name();
    }
}
