package soundpractice.improvement.drafting;

import java.time.LocalDate;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanStep;
import soundpractice.improvement.Plans;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Takes findings into a plan, one call for each. A finding taken twice, or by two people apart, is one problem.
public final class TakeFinding {
    private final Plans plans;

    /// Takes findings into these plans.
    public TakeFinding(Plans plans) {
        this.plans = plans;
    }

    /// The identity of the problem that answers a finding in a plan.
    public static RecordId idOf(RecordId plan, String source) {
        return RecordId.derived(PlanProblem.KIND.name(), plan, source);
    }

    /// Whether a plan has taken a finding.
    public static boolean isTaken(PlanFile file, PlanFinding finding) {
        return file.problem(idOf(file.id(), finding.source())).isPresent();
    }

    /// Adds the finding as a problem, with the action agreed on the day if there was one.
    public Outcome<RecordId> take(RecordId plan, PlanFinding finding, String reason, LocalDate today) throws TroubleException {
        var found = plans.find(plan);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.plan.unknown", plan));
        }
        var file = found.get();
        var id = idOf(plan, finding.source());
        if (isTaken(file, finding)) {
            return Outcome.done(id);
        }
        if (!file.of().state().isOpen()) {
            return Outcome.refused(Problem.of("improvement.write.closed"));
        }
        if (file.of().state().isAgreed() && reason.isBlank()) {
            return Outcome.refused(Problem.of("improvement.write.say-why").at("reason").by(RuleId.of("MP-2")));
        }
        var last = file.problems().isEmpty() ? null : file.problems().getLast().value().order();
        var problem = PlanProblem.of(plan, file.of().practice(), Order.after(last), finding.title()).shown(finding.shows(), finding.goal(), finding.theme())
                .weighed(finding.threat(), "").from(finding.source(), finding.domain());
        var change = (reason.isBlank() ? Change.plain() : Change.because(reason.strip())).put(PlanProblem.KIND, id, file.of().scope(), problem);
        if (!finding.action().isBlank()) {
            change.put(PlanAction.KIND, RecordId.derived(PlanAction.KIND.name(), plan, finding.source()), file.of().scope(),
                    PlanAction.of(problem, id, Order.first(), finding.action()).by(finding.owner(), finding.due()));
        }
        if (file.of().state().isAgreed()) {
            change.put(PlanStep.KIND, plans.newId(), file.of().scope(), new PlanStep(plan, file.of().practice(), file.of().state(), file.of().state(), today,
                    plans.author(), reason.strip()));
        }
        plans.save(change);
        return Outcome.done(id);
    }
}
