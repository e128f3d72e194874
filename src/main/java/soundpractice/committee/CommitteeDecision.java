package soundpractice.committee;

import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Reason;
import soundpractice.kernel.Scope;

/// What a committee resolved about a case, at which meeting, by which rule. Written once; a later meeting resolves anew.
///
/// @param meeting the meeting
/// @param caseId the case
/// @param resolution what was resolved
/// @param noEffort the finding that no effort was made, in words; only with course iii
/// @param noAssurance the finding that no assurance can be given, in words; only with course iii
/// @param words the resolution as it was worded
/// @param reasons why it was open to the committee, with rules
/// @param on the day of the meeting
public record CommitteeDecision(
        RecordId meeting,
        RecordId caseId,
        PracticeCode practice,
        Resolution resolution,
        String noEffort,
        String noAssurance,
        String words,
        List<Reason> reasons,
        LocalDate on) {

    /// Decisions in the journal, each scoped to its practice.
    public static final Kind<CommitteeDecision> KIND = Kind.log("committee.decision", CommitteeDecision.class);

    public CommitteeDecision {
        reasons = List.copyOf(reasons);
    }

    /// Its record's scope.
    public Scope scope() {
        return Scope.of(practice);
    }
}
