package soundpractice.improvement.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Milestone;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanStep;
import soundpractice.improvement.Plans;
import soundpractice.improvement.ProgressEntry;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Plans kept as records of the journal.
public final class JournalPlans implements Plans {
    private final Journal journal;
    private final String author;

    /// The plans of a store, written in a person's name.
    public JournalPlans(Journal journal, String author) {
        this.journal = journal;
        this.author = author;
    }

    @Override
    public List<PlanFile> all() {
        return files(journal.all(Plan.KIND), null);
    }

    @Override
    public List<PlanFile> of(PracticeCode practice) {
        return files(journal.all(Plan.KIND, Scope.of(practice)), Scope.of(practice));
    }

    @Override
    public Optional<PlanFile> find(RecordId id) {
        return journal.find(Plan.KIND, id).map(entry -> files(List.of(entry), entry.scope()).getFirst());
    }

    @Override
    public List<Revision> history(RecordId record) {
        return journal.history(record);
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    @Override
    public String author() {
        return author;
    }

    private List<PlanFile> files(List<Entry<Plan>> plans, @Nullable Scope scope) {
        if (plans.isEmpty()) {
            return List.of();
        }
        var problems = by(PlanProblem.KIND, scope, PlanProblem::plan);
        var issues = by(UnderlyingIssue.KIND, scope, UnderlyingIssue::plan);
        var actions = by(PlanAction.KIND, scope, PlanAction::plan);
        var milestones = by(Milestone.KIND, scope, Milestone::plan);
        var progress = by(ProgressEntry.KIND, scope, ProgressEntry::plan);
        var steps = by(PlanStep.KIND, scope, PlanStep::plan);
        var agreed = by(AgreedPlan.KIND, scope, AgreedPlan::plan);
        return plans.stream()
                .sorted(Comparator.<Entry<Plan>, PracticeCode>comparing(e -> e.value().practice()).thenComparing(e -> e.value().begun()).thenComparing(Entry::id))
                .map(p -> new PlanFile(p, problems.getOrDefault(p.id(), List.of()), issues.getOrDefault(p.id(), List.of()), actions.getOrDefault(p.id(), List.of()),
                        milestones.getOrDefault(p.id(), List.of()), values(progress.get(p.id())), values(steps.get(p.id())), values(agreed.get(p.id()))))
                .toList();
    }

    private static <T> List<T> values(@Nullable List<Entry<T>> entries) {
        return entries == null ? List.of() : entries.stream().map(Entry::value).toList();
    }

    private <T> Map<RecordId, List<Entry<T>>> by(Kind<T> kind, @Nullable Scope scope, Function<T, RecordId> plan) {
        var grouped = new HashMap<RecordId, List<Entry<T>>>();
        for (var entry : scope == null ? journal.all(kind) : journal.all(kind, scope)) {
            grouped.computeIfAbsent(plan.apply(entry.value()), _ -> new ArrayList<>()).add(entry);
        }
        return grouped;
    }
}
