package soundpractice.casework.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Kind;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;

/// A way of looking after a practice, as data: its steps in order.
///
/// @param id its short name (`nine-steps`)
/// @param name what people call it
/// @param source where it comes from
public record Pathway(String id, String name, String source, List<PathwayStep> steps) {

    /// A team's own pathways in the journal, scoped to the area. Those that ship are files.
    public static final Kind<Pathway> KIND = Kind.of("casework.pathway", Pathway.class);

    public Pathway {
        steps = List.copyOf(steps);
    }

    /// The identity of a pathway of that name.
    public static RecordId idOf(String id) {
        return RecordId.derived(KIND.name(), id);
    }

    /// The step of that id.
    public Optional<PathwayStep> step(String stepId) {
        return steps.stream().filter(s -> s.id().equalsIgnoreCase(stepId.strip())).findFirst();
    }

    /// The pathway, or everything that is wrong with its definition: two steps of one name, a step after one that is not there, a step one never comes to,
    /// a step from which nothing leads on though the pathway may not end there.
    public Outcome<Pathway> checked() {
        var problems = new ArrayList<Problem>();
        var names = new HashSet<String>();
        for (var step : steps) {
            if (step.id().isBlank() || step.name().isBlank() || !names.add(step.id())) {
                problems.add(Problem.of("casework.pathway.step-name", step.id(), step.name()).at(step.id()));
            }
            step.after().stream().filter(a -> step(a).isEmpty()).forEach(a -> problems.add(Problem.of("casework.pathway.after-unknown", step.id(), a).at(step.id())));
        }
        var reached = reached();
        steps.stream().filter(s -> !reached.contains(s.id())).forEach(s -> problems.add(Problem.of("casework.pathway.unreachable", s.id(), s.name()).at(s.id())));
        steps.stream().filter(s -> !s.last() && steps.stream().noneMatch(next -> next.after().contains(s.id())))
                .forEach(s -> problems.add(Problem.of("casework.pathway.dead-end", s.id(), s.name()).at(s.id())));
        if (steps.isEmpty()) {
            problems.add(Problem.of("casework.pathway.no-steps", name));
        }
        return Outcome.unless(problems, () -> this);
    }

    private HashSet<String> reached() {
        var reached = new HashSet<String>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var step : steps) {
                if (!reached.contains(step.id()) && (step.after().isEmpty() || step.after().stream().anyMatch(reached::contains))) {
                    grew |= reached.add(step.id());
                }
            }
        }
        return reached;
    }
}
