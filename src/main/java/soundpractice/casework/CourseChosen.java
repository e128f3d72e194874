package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// A course that the committee picked for a case, with what it was picked upon. Written once.
///
/// @param on the day of the meeting
/// @param meeting which meeting, as people call it (`PCQG, 12 December 2017`); may be empty
/// @param noEffort the finding that no effort was made, in words; only with course iii
/// @param noAssurance the finding that no assurance can be given, in words; only with course iii
/// @param note what else was said; may be empty
/// @param reasons the rules it stands on
public record CourseChosen(
        RecordId caseId,
        PracticeCode practice,
        Course course,
        LocalDate on,
        String meeting,
        String noEffort,
        String noAssurance,
        String note,
        List<Reason> reasons) implements CaseEvent {

    /// Courses in the journal, scoped to their practice.
    public static final Kind<CourseChosen> KIND = Kind.log("casework.course", CourseChosen.class);

    public CourseChosen {
        reasons = List.copyOf(reasons);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
