package soundpractice.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Takes a plan from state to state. Agreeing refuses what is incomplete, by field, and freezes the plan as it stands.
public final class MovePlan {
    private final Plans plans;
    private final PlanShapes shapes;

    /// Moves these plans.
    public MovePlan(Plans plans, PlanShapes shapes) {
        this.plans = plans;
        this.shapes = shapes;
    }

    /// What stands against agreeing a plan.
    public List<Problem> against(PlanFile file) {
        return Completeness.of(shapes.of(file.of()), file);
    }

    /// Moves a plan. A reason is always asked for; the way to *agreed* is [#agree].
    public Outcome<PlanState> move(RecordId plan, PlanState to, String reason, LocalDate today) throws TroubleException {
        var found = plans.find(plan);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.plan.unknown", plan));
        }
        var was = found.get().of();
        if (!was.state().next().contains(to)) {
            return Outcome.refused(Problem.of("improvement.move.not-from-here", Reason.of("", was.state().key()), Reason.of("", to.key())).at("state"));
        }
        if (to == PlanState.AGREED && was.state() != PlanState.UNDER_REVIEW) {
            return Outcome.refused(Problem.of("improvement.move.agree-with-names").at("state"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.of("improvement.move.say-why").at("reason"));
        }
        if (to == PlanState.CLOSED && found.get().actions().stream().anyMatch(a -> a.value().state().isOpen()) && reason.strip().length() < 10) {
            return Outcome.refused(Problem.of("improvement.move.open-actions", found.get().actions().stream().filter(a -> a.value().state().isOpen()).count()).at("reason"));
        }
        plans.save(step(Change.because(reason.strip()), found.get(), to, reason, today));
        return Outcome.done(to);
    }

    /// Agrees a plan with both sides' names. Refused, by field, while something is missing.
    public Outcome<AgreedPlan> agree(RecordId plan, String forPractice, String forCommissioner, String note, LocalDate today) throws TroubleException {
        var found = plans.find(plan);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.plan.unknown", plan));
        }
        var file = found.get();
        var problems = new ArrayList<Problem>();
        if (!file.of().state().next().contains(PlanState.AGREED)) {
            problems.add(Problem.of("improvement.move.not-from-here", Reason.of("", file.of().state().key()), Reason.of("", PlanState.AGREED.key())).at("state"));
        }
        if (forPractice.isBlank()) {
            problems.add(Problem.of("improvement.agree.who").at("for-practice"));
        }
        if (forCommissioner.isBlank()) {
            problems.add(Problem.of("improvement.agree.who").at("for-commissioner"));
        }
        problems.addAll(against(file));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var text = PlanText.of(file);
        var agreed = new AgreedPlan(plan, file.of().practice(), today, forPractice.strip(), forCommissioner.strip(), text, ProofCode.of(text).value());
        var change = step(note.isBlank() ? Change.plain() : Change.because(note.strip()), file, PlanState.AGREED, note, today)
                .put(AgreedPlan.KIND, plans.newId(), file.of().scope(), agreed);
        var earlier = file.of().follows();
        var before = earlier == null ? Optional.<PlanFile>empty() : plans.find(earlier).filter(f -> f.of().state().next().contains(PlanState.SUPERSEDED));
        before.ifPresent(b -> step(change, b, PlanState.SUPERSEDED, file.of().title(), today));
        plans.save(change);
        return Outcome.done(agreed);
    }

    private Change step(Change change, PlanFile file, PlanState to, String reason, LocalDate today) {
        var was = file.of();
        return change.put(file.plan(), was.in(to, today))
                .put(PlanStep.KIND, plans.newId(), was.scope(), new PlanStep(file.id(), was.practice(), was.state(), to, today, plans.author(), reason.strip()));
    }
}
