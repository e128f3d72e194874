package soundpractice.improvement.watching;

import java.util.List;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.Impact;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.journal.Entry;

/// How ready a practice is for re-inspection, problem by problem: what is done, what is proven, what still threatens patients (MP-3).
///
/// @param problem the problem
/// @param done how many of its actions are done
/// @param of how many there are
/// @param proven how many of those done have an effect on record
/// @param ready whether everything is done, proven, and nothing threatens patients any more
public record Preparedness(PlanProblem problem, int done, int of, int proven, boolean ready) {

    /// All problems, what threatens patients most first.
    public static List<Preparedness> of(PlanFile file) {
        return file.byThreat().stream().map(p -> of(file, p)).toList();
    }

    private static Preparedness of(PlanFile file, Entry<PlanProblem> problem) {
        var actions = file.actionsOf(problem.id()).stream().filter(a -> a.value().state() != ActionState.DROPPED).toList();
        var done = actions.stream().filter(a -> a.value().state() == ActionState.DONE).toList();
        long proven = done.stream().filter(a -> file.progressOf(a.id()).stream().anyMatch(p -> p.impact() == Impact.SOME || p.impact() == Impact.FULL)).count();
        return new Preparedness(problem.value(), done.size(), actions.size(), (int) proven,
                !actions.isEmpty() && done.size() == actions.size() && proven == done.size());
    }
}
