package soundpractice.contract;

import java.time.LocalDate;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// Something that happened in a contract case.
public interface CaseEvent {

    /// Whose contract.
    PracticeCode practice();

    /// The case.
    RecordId caseId();

    /// The day it happened.
    LocalDate happenedOn();

    /// What happened, in a sentence, with the rule that speaks of it.
    Reason told();

    /// Its record's scope.
    default Scope scope() {
        return Scope.of(practice());
    }
}
