package soundpractice.improvement;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// One step of a plan's way: a change of its state, or an amendment of what was agreed (from and to are then the same). Written once.
///
/// @param by who took it
/// @param reason why, in their words
public record PlanStep(RecordId plan, PracticeCode practice, PlanState from, PlanState to, LocalDate on, String by, String reason) {

    /// Steps in the journal.
    public static final Kind<PlanStep> KIND = Kind.log("improvement.step", PlanStep.class);

    /// Whether it changed what was agreed without changing the state.
    public boolean isAmendment() {
        return from == to;
    }
}
