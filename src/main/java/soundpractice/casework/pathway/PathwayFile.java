package soundpractice.casework.pathway;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;

/// A practice on a pathway with what was done so far.
///
/// @param taken steps taken, oldest first
public record PathwayFile(Entry<PathwayCase> entry, Pathway pathway, List<StepTaken> taken) {

    public PathwayFile {
        taken = taken.stream().sorted(Comparator.comparing(StepTaken::on)).toList();
    }

    /// The case.
    public PathwayCase of() {
        return entry.value();
    }

    /// A step as it stands in this case.
    ///
    /// @param done whether it was taken at least once
    /// @param against why it cannot be taken now; null when it can
    public record Standing(PathwayStep step, boolean done, @Nullable Problem against) {
        /// Whether it may be taken now.
        public boolean isOpen() {
            return against == null;
        }
    }

    /// Every step with where it stands: steps that are not open say why.
    public List<Standing> steps() {
        return pathway.steps().stream().map(step -> new Standing(step, isDone(step.id()), against(step))).toList();
    }

    /// Whether a step was taken.
    public boolean isDone(String step) {
        return taken.stream().anyMatch(t -> t.step().equals(step));
    }

    private @Nullable Problem against(PathwayStep step) {
        if (of().closedOn() != null) {
            return Problem.of("casework.pathway.closed");
        }
        if (isDone(step.id()) && !step.repeats()) {
            return Problem.of("casework.pathway.done", step.name());
        }
        if (step.formal() && !of().formal()) {
            return Problem.of("casework.pathway.informal", step.name()).by(RuleId.of("S-4"));
        }
        if (!step.after().isEmpty() && step.after().stream().noneMatch(this::isDone)) {
            return Problem.of("casework.pathway.first", step.name(), step.after().stream().map(a -> pathway.step(a).map(PathwayStep::name).orElse(a)).toList());
        }
        return null;
    }
}
