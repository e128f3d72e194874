package soundpractice.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Clock;
import soundpractice.calendar.Due;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Writes a plan's parts. What both sides have agreed changes only for a reason, which is kept as an amendment; a closed plan does not change.
public final class WritePlan {
    private final Plans plans;
    private final Supplier<Clock> clock;

    /// Writes into these plans.
    ///
    /// @param clock counts calendar and working days, by the bank holidays as they are known when asked
    public WritePlan(Plans plans, Supplier<Clock> clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// Adds a problem behind the others.
    public Outcome<RecordId> addProblem(RecordId plan, PlanProblem draft, String reason, LocalDate today) throws TroubleException {
        return add(plan, reason, today, file -> {
            var last = file.problems().isEmpty() ? null : file.problems().getLast().value().order();
            return new New<>(PlanProblem.KIND, draft.into(plan).at(Order.after(last)), draft.title());
        });
    }

    /// Adds a problem with a few words.
    public Outcome<RecordId> addProblem(RecordId plan, String title, String reason, LocalDate today) throws TroubleException {
        return add(plan, reason, today, file -> {
            var last = file.problems().isEmpty() ? null : file.problems().getLast().value().order();
            return new New<>(PlanProblem.KIND, PlanProblem.of(plan, file.of().practice(), Order.after(last), title), title);
        });
    }

    /// Adds a cause beneath a problem, or beneath another cause: the next why.
    public Outcome<RecordId> addIssue(RecordId plan, RecordId problem, @Nullable RecordId parent, String why, String reason, LocalDate today) throws TroubleException {
        return add(plan, reason, today, file -> {
            var siblings = file.issuesUnder(problem, parent);
            var order = Order.after(siblings.isEmpty() ? null : siblings.getLast().value().order());
            return new New<>(UnderlyingIssue.KIND, new UnderlyingIssue(plan, file.of().practice(), problem, parent, order, why, false), why);
        });
    }

    /// Adds an action to a problem.
    public Outcome<RecordId> addAction(RecordId plan, RecordId problem, UnaryOperator<PlanAction> filled, String what, String reason, LocalDate today)
            throws TroubleException {
        return add(plan, reason, today, file -> {
            var found = file.problem(problem);
            var siblings = file.actionsOf(problem);
            var order = Order.after(siblings.isEmpty() ? null : siblings.getLast().value().order());
            return found.isEmpty() ? null : new New<>(PlanAction.KIND, filled.apply(PlanAction.of(found.get().value(), problem, order, what)), what);
        });
    }

    /// Adds a milestone to an action.
    public Outcome<RecordId> addMilestone(RecordId plan, RecordId action, String what, @Nullable LocalDate due, String reason, LocalDate today) throws TroubleException {
        return add(plan, reason, today, file -> {
            var siblings = file.milestonesOf(action);
            var order = Order.after(siblings.isEmpty() ? null : siblings.getLast().value().order());
            return file.action(action).isEmpty() ? null : new New<>(Milestone.KIND, new Milestone(plan, file.of().practice(), action, order, what, due, null), what);
        });
    }

    /// The day that a count leads to, with its proof.
    public Due due(Within within) {
        return within.due(clock.get());
    }

    /// Writes one part anew, over the version that was read: if somebody else wrote meanwhile, both are kept and merged by field.
    public <T> Outcome<T> change(RecordId plan, Entry<T> read, T value, String reason, LocalDate today) throws TroubleException {
        if (value.equals(read.value())) {
            return Outcome.done(value);
        }
        var allowed = allowed(plan, reason);
        if (!(allowed instanceof Outcome.Done<PlanFile>(var file))) {
            return Outcome.refused(allowed.problems());
        }
        plans.save(amended(file, change(reason).put(read, value), reason, today));
        return Outcome.done(value);
    }

    /// Takes a part out. With a problem go its causes and actions, with an action its milestones.
    public Outcome<RecordId> remove(RecordId plan, Entry<?> read, String reason, LocalDate today) throws TroubleException {
        var allowed = allowed(plan, reason);
        if (!(allowed instanceof Outcome.Done<PlanFile>(var file))) {
            return Outcome.refused(allowed.problems());
        }
        var change = change(reason).delete(read);
        under(file, read.id()).forEach(change::delete);
        plans.save(amended(file, change, reason, today));
        return Outcome.done(read.id());
    }

    private static List<Entry<?>> under(PlanFile file, RecordId id) {
        var all = new ArrayList<Entry<?>>();
        file.issues().stream().filter(i -> i.value().problem().equals(id) || id.equals(i.value().parent())).forEach(i -> {
            all.add(i);
            all.addAll(under(file, i.id()));
        });
        file.actionsOf(id).forEach(a -> {
            all.add(a);
            all.addAll(file.milestonesOf(a.id()));
        });
        all.addAll(file.milestonesOf(id));
        return all.stream().distinct().toList();
    }

    private record New<T>(Kind<T> kind, T value, String what) {}

    private <T> Outcome<RecordId> add(RecordId plan, String reason, LocalDate today, Function<PlanFile, @Nullable New<T>> make) throws TroubleException {
        var allowed = allowed(plan, reason);
        if (!(allowed instanceof Outcome.Done<PlanFile>(var file))) {
            return Outcome.refused(allowed.problems());
        }
        var made = make.apply(file);
        if (made == null) {
            return Outcome.refused(Problem.of("improvement.write.gone"));
        }
        if (made.what().isBlank()) {
            return Outcome.refused(Problem.of("improvement.write.empty").at("what"));
        }
        var id = plans.newId();
        plans.save(amended(file, change(reason).put(made.kind(), id, file.of().scope(), made.value()), reason, today));
        return Outcome.done(id);
    }

    private static Change change(String reason) {
        return reason.isBlank() ? Change.plain() : Change.because(reason.strip());
    }

    private Change amended(PlanFile file, Change change, String reason, LocalDate today) {
        var state = file.of().state();
        return state.isAgreed()
                ? change.put(PlanStep.KIND, plans.newId(), file.of().scope(),
                        new PlanStep(file.id(), file.of().practice(), state, state, today, plans.author(), reason.strip()))
                : change;
    }

    private Outcome<PlanFile> allowed(RecordId plan, String reason) {
        var found = plans.find(plan);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.plan.unknown", plan));
        }
        var state = found.get().of().state();
        if (!state.isOpen()) {
            return Outcome.refused(Problem.of("improvement.write.closed"));
        }
        if (state.isAgreed() && reason.isBlank()) {
            return Outcome.refused(Problem.of("improvement.write.say-why").at("reason").by(RuleId.of("MP-2")));
        }
        return Outcome.done(found.get());
    }
}
