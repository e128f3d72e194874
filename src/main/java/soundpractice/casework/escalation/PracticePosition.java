package soundpractice.casework.escalation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Stage;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.performance.Standing;

/// One practice in a quarter-end run: where it stands, what is proposed, and if nothing is, why not.
///
/// @param standing its standing in the quarter; null when the dashboard does not name it but its case has something to decide
/// @param before its case's stage now
/// @param proposals what is proposed; usually none or one
/// @param watched whether it belongs on the watch list: red outside the bottom list, or amber inside it
/// @param notes what else a person should know, above all why nothing is proposed
public record PracticePosition(
        PracticeCode practice,
        @Nullable Standing standing,
        Stage before,
        List<Proposal> proposals,
        boolean watched,
        List<Reason> notes) {

    public PracticePosition {
        proposals = List.copyOf(proposals);
        notes = List.copyOf(notes);
    }

    /// The same with one more proposal.
    PracticePosition and(Proposal more) {
        var all = new ArrayList<>(proposals);
        all.add(more);
        return new PracticePosition(practice, standing, before, all, watched, notes);
    }
}
