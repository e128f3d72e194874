package soundpractice.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// An action that a meeting gave to somebody.
///
/// @param caseId the case it belongs to; null when it belongs to none
/// @param practice that case's practice; null with it
/// @param what what is to be done
/// @param owner who does it
/// @param due by when
/// @param doneOn the day it was done; null while it is open
public record MinuteAction(
        RecordId meeting, @Nullable RecordId caseId, @Nullable PracticeCode practice, String what, String owner, LocalDate due, @Nullable LocalDate doneOn) {

    /// Actions in the journal.
    public static final Kind<MinuteAction> KIND = Kind.of("committee.action", MinuteAction.class);

    /// Whether it is still to be done.
    public boolean isOpen() {
        return doneOn == null;
    }

    /// The same action, done.
    public MinuteAction done(LocalDate on) {
        return new MinuteAction(meeting, caseId, practice, what, owner, due, on);
    }
}
