package soundpractice.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// A plan with everything that belongs to it, in order: what a screen shows, a page prints and a rule looks at.
///
/// @param plan the plan's own record
/// @param problems what has to get better
/// @param issues the causes found
/// @param actions who does what by when
/// @param milestones signs of progress
/// @param progress what was done, oldest first
/// @param steps the plan's way through its states, oldest first
/// @param agreed the plan as it was agreed, oldest first
public record PlanFile(
        Entry<Plan> plan,
        List<Entry<PlanProblem>> problems,
        List<Entry<UnderlyingIssue>> issues,
        List<Entry<PlanAction>> actions,
        List<Entry<Milestone>> milestones,
        List<ProgressEntry> progress,
        List<PlanStep> steps,
        List<AgreedPlan> agreed) {

    public PlanFile {
        problems = problems.stream().sorted(Comparator.<Entry<PlanProblem>, Order>comparing(e -> e.value().order()).thenComparing(Entry::id)).toList();
        issues = issues.stream().sorted(Comparator.<Entry<UnderlyingIssue>, Order>comparing(e -> e.value().order()).thenComparing(Entry::id)).toList();
        actions = actions.stream().sorted(Comparator.<Entry<PlanAction>, Order>comparing(e -> e.value().order()).thenComparing(Entry::id)).toList();
        milestones = milestones.stream().sorted(Comparator.<Entry<Milestone>, Order>comparing(e -> e.value().order()).thenComparing(Entry::id)).toList();
        progress = progress.stream().sorted(Comparator.comparing(ProgressEntry::on)).toList();
        steps = List.copyOf(steps);
        agreed = List.copyOf(agreed);
    }

    /// The plan.
    public Plan of() {
        return plan.value();
    }

    /// Its identity.
    public RecordId id() {
        return plan.id();
    }

    /// The actions of a problem, in order.
    public List<Entry<PlanAction>> actionsOf(RecordId problem) {
        return actions.stream().filter(a -> a.value().problem().equals(problem)).toList();
    }

    /// All actions, problem by problem as the page shows them. What answers no problem of this plan any more comes last.
    public List<Entry<PlanAction>> actionsInOrder() {
        var known = problems.stream().map(Entry::id).toList();
        return Stream.concat(known.stream().flatMap(p -> actionsOf(p).stream()), actions.stream().filter(a -> !known.contains(a.value().problem()))).toList();
    }

    /// The milestones of an action, in order.
    public List<Entry<Milestone>> milestonesOf(RecordId action) {
        return milestones.stream().filter(m -> m.value().action().equals(action)).toList();
    }

    /// The log of an action, oldest first.
    public List<ProgressEntry> progressOf(RecordId action) {
        return progress.stream().filter(p -> p.action().equals(action)).toList();
    }

    /// The issues directly beneath a problem, or beneath another issue.
    public List<Entry<UnderlyingIssue>> issuesUnder(RecordId problem, @Nullable RecordId parent) {
        return issues.stream().filter(i -> i.value().problem().equals(problem) && Objects.equals(i.value().parent(), parent)).toList();
    }

    /// A problem by its id.
    public Optional<Entry<PlanProblem>> problem(RecordId id) {
        return problems.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// An action by its id.
    public Optional<Entry<PlanAction>> action(RecordId id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /// An issue by its id.
    public Optional<Entry<UnderlyingIssue>> issue(RecordId id) {
        return issues.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /// The problems by threat to patients: what threatens them most first, then in the plan's order (ST-3).
    public List<Entry<PlanProblem>> byThreat() {
        return problems.stream().sorted(Comparator.comparing(p -> p.value().threat())).toList();
    }

    /// The plan as it was last agreed.
    public Optional<AgreedPlan> lastAgreed() {
        return agreed.isEmpty() ? Optional.empty() : Optional.of(agreed.getLast());
    }
}
