package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.inspection.Level;
import soundpractice.kernel.Reason;

/// A step out of where a practice stands with the regulator: open or barred, and why. What the regulator has decided against the usual order can be written down
/// with its ground.
///
/// @param to the stage it leads to
/// @param allowed whether it can be taken
/// @param groundNeeded whether it is taken only with the regulator's ground in words
/// @param why the rule that opens or bars it
public record NextStep(CourseStage to, boolean allowed, boolean groundNeeded, Reason why) {

    /// The steps out of a course's stage on a day.
    public static List<NextStep> of(CourseFile file, LocalDate today) {
        var looked = file.looked();
        boolean stillInadequate = looked.filter(i -> !i.of().ratings().inadequate(Level.L2, Level.L3).isEmpty()).isPresent();
        boolean better = looked.isPresent() && !stillInadequate;
        var steps = new ArrayList<NextStep>();
        switch (file.of().stage()) {
            case IMPROVING -> {
                steps.add(improved(better, looked.isPresent()));
                steps.add(new NextStep(CourseStage.SPECIAL_MEASURES, true, !stillInadequate,
                        stillInadequate ? Reason.of("N-2", "inspection.step.still") : Reason.of("N-3", "inspection.step.straight")));
                steps.add(new NextStep(CourseStage.CANCELLING, false, true, Reason.of("N-4", "inspection.step.not-before-measures")));
            }
            case LIGHT_PLAN -> {
                steps.add(new NextStep(CourseStage.IMPROVED, true, true, Reason.of("X-2", "inspection.step.light-done")));
                steps.add(new NextStep(CourseStage.IMPROVING, stillInadequate, false,
                        stillInadequate ? Reason.of("N-1", "inspection.step.now-grave") : Reason.of("X-2", "inspection.step.light-only")));
                steps.add(new NextStep(CourseStage.SPECIAL_MEASURES, true, true, Reason.of("N-3", "inspection.step.straight")));
            }
            case SPECIAL_MEASURES -> {
                var end = file.clocks().stream().filter(c -> c.clock().equals(CourseClock.MEASURES)).reduce((_, last) -> last);
                boolean over = end.filter(c -> c.due().isPast(today)).isPresent();
                steps.add(improved(better, looked.isPresent()));
                steps.add(new NextStep(CourseStage.CANCELLING, stillInadequate || over, false, stillInadequate ? Reason.of("N-4", "inspection.step.still-in-measures")
                        : over ? Reason.of("N-4", "inspection.step.time-over", end.get().due().date())
                        : Reason.of("N-4", "inspection.step.time-left", end.<Object>map(c -> c.due().date()).orElse(""))));
            }
            case CANCELLING -> {
                steps.add(new NextStep(CourseStage.CANCELLED, true, true, Reason.of("N-4", "inspection.step.cancelled")));
                steps.add(new NextStep(CourseStage.IMPROVED, true, true, Reason.of("N-4", "inspection.step.set-aside")));
            }
            case IMPROVED, CANCELLED -> { }
        }
        return steps;
    }

    private static NextStep improved(boolean better, boolean looked) {
        return new NextStep(CourseStage.IMPROVED, better, false, better ? Reason.of("N-2", "inspection.step.better")
                : looked ? Reason.of("N-2", "inspection.step.not-better") : Reason.of("N-2", "inspection.step.not-looked"));
    }
}
