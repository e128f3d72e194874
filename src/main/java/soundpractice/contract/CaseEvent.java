package soundpractice.contract;

import java.time.LocalDate;
import soundpractice.contract.continuity.ContinuityOption;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Statement;
import soundpractice.contract.notice.Appeal;
import soundpractice.contract.notice.IssuedNotice;
import soundpractice.contract.notice.Service;
import soundpractice.contract.notice.Settlement;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// Something that happened in a contract case.
public sealed interface CaseEvent
        permits RiskAssessment, ActionDecision, LegalAdvice, Handover, Investigation, Statement, IssuedNotice, Service, Appeal, Settlement, EvidenceItem, ContinuityOption {

    /// Whose contract.
    PracticeCode practice();

    /// The case.
    RecordId caseId();

    /// The day it happened.
    LocalDate happenedOn();

    /// Its record's scope.
    default Scope scope() {
        return Scope.of(practice());
    }
}
