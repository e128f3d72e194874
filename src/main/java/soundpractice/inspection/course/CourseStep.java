package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// What was proposed for a practice after an inspection, by which rules, and what a person decided. Kept for good, whether it was followed or not.
///
/// @param course the course it belongs to; null when nothing was opened
/// @param inspection the inspection it rests on; null for a step by hand
/// @param before the stage before; null when it opened the course
/// @param after the stage proposed
/// @param reasons why, with rules
/// @param proposed whether a rule proposed it; otherwise a person took it by hand
/// @param followed whether it was decided so
/// @param on the day it takes effect
/// @param decided the day of the decision
/// @param note what the person added; may be empty
public record CourseStep(
        @Nullable RecordId course,
        PracticeCode practice,
        @Nullable RecordId inspection,
        @Nullable CourseStage before,
        CourseStage after,
        List<Reason> reasons,
        boolean proposed,
        boolean followed,
        LocalDate on,
        LocalDate decided,
        String note) {

    /// Steps in the journal; written once.
    public static final Kind<CourseStep> KIND = Kind.log("inspection.step", CourseStep.class);

    public CourseStep {
        reasons = List.copyOf(reasons);
    }
}
