package soundpractice.contract;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// What was decided in a case, by whom and why. Written once.
///
/// @param decidedBy who decided, name and role
/// @param reasons why, in words: on the contract's terms, never on a rating alone (L-1)
public record ActionDecision(PracticeCode practice, RecordId caseId, Action action, LocalDate on, String decidedBy, String reasons) implements CaseEvent {

    /// Decisions in the journal.
    public static final Kind<ActionDecision> KIND = Kind.log("contract.decision", ActionDecision.class);

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Reason told() {
        return Reason.of("", "contract.told.decided", Reason.of("", action.key()), decidedBy, reasons);
    }
}
