package soundpractice.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Starts plans: empty ones, ones that carry on the plan before, lighter ones.
public final class StartPlan {
    private final Plans plans;
    private final PlanShapes shapes;

    /// Starts plans among these.
    public StartPlan(Plans plans, PlanShapes shapes) {
        this.plans = plans;
        this.shapes = shapes;
    }

    /// Starts a draft. A shape that carries on takes up the practice's newest agreed plan, or the one named, with nothing retyped.
    ///
    /// @param follows the plan to carry on; null for the newest agreed one, where the shape carries on
    /// @param light whether it is the lighter plan for a straightforward single rating
    public Outcome<RecordId> start(PracticeCode practice, String shape, String title, boolean light, @Nullable RecordId follows, LocalDate today) throws TroubleException {
        var defined = shapes.find(shape);
        if (defined.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.shape.unknown", shape).at("shape"));
        }
        if (light && !shape.equals(PlanShape.ANNEX_2) && !shape.equals(PlanShape.QUALITY)) {
            return Outcome.refused(Problem.of("improvement.start.not-light").at("light").by(RuleId.of("X-2")));
        }
        var before = before(practice, defined.get(), follows);
        if (before.isEmpty() && (defined.get().carriesOn() || follows != null)) {
            return Outcome.refused(Problem.of("improvement.start.nothing-before", practice.value()).at("follows").by(RuleId.of("R-72")));
        }
        var id = plans.newId();
        var plan = Plan.draft(practice, shape, title.isBlank() ? defined.get().title() : title.strip(), today, light);
        var change = Change.plain();
        if (before.isPresent()) {
            var earlier = before.get();
            plan = plan.after(earlier.id()).filed(earlier.of().accountNumber(), earlier.of().reference(), earlier.of().location(), earlier.of().completedBy(),
                    earlier.of().positions()).called(plan.title(), earlier.of().purpose());
            carryOn(earlier, id, change);
        } else if (defined.get().in(PlanField.Part.BODY).stream().allMatch(f -> f.value().level() == PlanValue.Level.ACTION)) {
            change.put(PlanProblem.KIND, plans.newId(), plan.scope(), PlanProblem.of(id, practice, Order.first(), plan.title()));
        } else if (!defined.get().domains().isEmpty()) {
            domains(defined.get(), id, practice, change);
        }
        change.put(Plan.KIND, id, plan.scope(), plan);
        plans.save(change);
        return Outcome.done(id);
    }

    /// A forward view asks about each of its domains, so each begins as a heading.
    private void domains(PlanShape shape, RecordId id, PracticeCode practice, Change change) {
        var order = Order.first();
        for (var domain : shape.domains()) {
            change.put(PlanProblem.KIND, plans.newId(), Scope.of(practice), PlanProblem.of(id, practice, order, domain).from("", domain).weighed(Threat.NONE, ""));
            order = Order.after(order);
        }
    }

    private Optional<PlanFile> before(PracticeCode practice, PlanShape shape, @Nullable RecordId named) {
        if (named != null) {
            return plans.find(named).filter(f -> f.of().practice().equals(practice));
        }
        return shape.carriesOn()
                ? plans.of(practice).stream().filter(f -> f.of().state().isAgreed()).reduce((_, newest) -> newest)
                : Optional.empty();
    }

    private void carryOn(PlanFile earlier, RecordId plan, Change change) {
        var practice = earlier.of().practice();
        var moved = new HashMap<RecordId, RecordId>();
        for (var problem : earlier.problems()) {
            var id = plans.newId();
            moved.put(problem.id(), id);
            change.put(PlanProblem.KIND, id, Scope.of(practice), problem.value().into(plan));
        }
        Order order = null;
        for (var action : earlier.actionsInOrder()) {
            var problem = moved.get(action.value().problem());
            if (problem == null || action.value().state() == ActionState.DROPPED) {
                continue;
            }
            order = Order.after(order);
            change.put(PlanAction.KIND, plans.newId(), Scope.of(practice), action.value().carriedInto(plan, problem, action.id(), soFar(earlier, action)).at(order));
        }
    }

    private static String soFar(PlanFile earlier, Entry<PlanAction> action) {
        var lines = new ArrayList<String>();
        if (!action.value().carried().isBlank()) {
            lines.add(action.value().carried());
        }
        earlier.progressOf(action.id()).forEach(p -> lines.add(PlanPaper.printed(p.on()) + ": " + p.what()));
        var done = action.value().doneOn();
        if (action.value().state() == ActionState.DONE && done != null) {
            lines.add(PlanPaper.printed(done) + ": done.");
        }
        return String.join("\n", lines);
    }
}
