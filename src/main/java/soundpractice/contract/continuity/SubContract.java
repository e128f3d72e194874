package soundpractice.contract.continuity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A contractor's notice that it means to sub-contract (SC-1). Without objection in time it counts as a variation of the contract (SC-5); the contractor stays
/// liable for the whole contract and for the sub-contractor (SC-6).
///
/// @param caseId the contract case it belongs to; null when there is none
/// @param notifiedOn the day the written notice was received
/// @param startsOn the planned start
/// @param provider the sub-contractor
/// @param services which services
/// @param registered whether it was confirmed that the sub-contractor is registered with CQC (SC-7)
/// @param locationListed whether the practice is one of its locations (SC-7)
/// @param patientsToldOn when patients were informed and involved (SC-8); null while they were not
/// @param objection null while there is none
/// @param endedOn when it ended or was given up; null while it stands
public record SubContract(
        PracticeCode practice,
        @Nullable RecordId caseId,
        LocalDate notifiedOn,
        LocalDate startsOn,
        String provider,
        String services,
        boolean registered,
        boolean locationListed,
        @Nullable LocalDate patientsToldOn,
        @Nullable Objection objection,
        @Nullable LocalDate endedOn) {

    /// Sub-contracting in the journal.
    public static final Kind<SubContract> KIND = Kind.of("contract.sub_contract", SubContract.class).together("registered", "locationListed");

    /// Its record's scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The same with what is known of the sub-contractor's registration and of patients.
    public SubContract checked(boolean isRegistered, boolean listsLocation, @Nullable LocalDate told) {
        return new SubContract(practice, caseId, notifiedOn, startsOn, provider, services, isRegistered, listsLocation, told, objection, endedOn);
    }

    /// The same with an objection.
    public SubContract objected(Objection to) {
        return new SubContract(practice, caseId, notifiedOn, startsOn, provider, services, registered, locationListed, patientsToldOn, to, endedOn);
    }

    /// The same, ended.
    public SubContract ended(LocalDate on) {
        return new SubContract(practice, caseId, notifiedOn, startsOn, provider, services, registered, locationListed, patientsToldOn, objection, on);
    }
}
