package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.Cell;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// What the rules say of a practice's newest ratings. A person decides.
///
/// @param inspection the inspection it rests on
/// @param course the course it moves; null when it opens one
/// @param before the stage before; null when it opens a course
/// @param after the stage proposed
/// @param from the day it takes effect
/// @param cells the ratings it rests on
/// @param reasons why, with rules
public record ProposedStep(
        PracticeCode practice,
        RecordId inspection,
        @Nullable RecordId course,
        @Nullable CourseStage before,
        CourseStage after,
        LocalDate from,
        List<Cell> cells,
        List<Reason> reasons) {

    public ProposedStep {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
    }

    /// Whether a person has decided on it already, either way.
    public boolean isDecided(List<CourseStep> steps) {
        return steps.stream().anyMatch(s -> inspection.equals(s.inspection()) && s.after() == after);
    }
}
