package soundpractice.casework.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.escalation.PracticePosition;
import soundpractice.casework.escalation.Proposal;

/// A proposal of the run, ticked or not.
///
/// @param decided how it was decided before; null while it is open
record RunRow(PracticePosition position, Proposal proposal, String name, @Nullable Boolean decided, BooleanProperty ticked) {

    static RunRow of(PracticePosition position, Proposal proposal, String name, @Nullable Boolean decided) {
        // A tie is for the person to decide: nothing is ticked for them.
        return new RunRow(position, proposal, name, decided, new SimpleBooleanProperty(decided == null && !proposal.tie()));
    }
}
