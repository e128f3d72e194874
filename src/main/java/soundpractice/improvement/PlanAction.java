package soundpractice.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// What somebody in the practice will do by a day.
///
/// @param problem what it answers
/// @param issue the underlying issue it reaches; null when it answers the problem as it shows
/// @param order its place among the problem's actions
/// @param what the action, so that one could see whether it was done (S-2)
/// @param owner who in the practice answers for it (S-4)
/// @param due the last day; null while nobody has said
/// @param within the count it was given by, if it was
/// @param resources what it needs
/// @param resourcesThere whether that is already there
/// @param support support that has been agreed (C2)
/// @param sources codes of the support directory (`SRC-01`)
/// @param measure how one proves that the change took place (M-1, M-2)
/// @param measuredBy who does the measuring (M-3)
/// @param doneOn the day it was done or given up
/// @param delay why it is late (asked for by the update, R-72)
/// @param follows the action of the plan before that it carries on
/// @param carried how far that one had got
public record PlanAction(
        RecordId plan,
        PracticeCode practice,
        RecordId problem,
        @Nullable RecordId issue,
        Order order,
        String what,
        String owner,
        @Nullable LocalDate due,
        @Nullable Within within,
        String resources,
        boolean resourcesThere,
        String support,
        List<String> sources,
        String measure,
        String measuredBy,
        ActionState state,
        @Nullable LocalDate doneOn,
        String nextSteps,
        String delay,
        @Nullable RecordId follows,
        String carried) {

    /// Actions in the journal. A date and the count it came from merge as one, and so do a state and its day.
    public static final Kind<PlanAction> KIND =
            Kind.of("improvement.action", PlanAction.class).together("due", "within").together("state", "doneOn").together("resources", "resourcesThere");

    public PlanAction {
        sources = List.copyOf(sources);
    }

    /// An action that answers a problem.
    public static PlanAction of(PlanProblem problem, RecordId problemId, Order order, String what) {
        return new PlanAction(problem.plan(), problem.practice(), problemId, null, order, what, "", null, null, "", false, "", List.of(), "", "",
                ActionState.OPEN, null, "", "", null, "");
    }

    /// The same action in other words.
    public PlanAction saying(String words) {
        return new PlanAction(plan, practice, problem, issue, order, words, owner, due, within, resources, resourcesThere, support, sources, measure, measuredBy, state,
                doneOn, nextSteps, delay, follows, carried);
    }

    /// The same action, owned by somebody, due on a day.
    public PlanAction by(String who, @Nullable LocalDate when) {
        return new PlanAction(plan, practice, problem, issue, order, what, who, when, Objects.equals(when, due) ? within : null, resources, resourcesThere, support,
                sources, measure, measuredBy, state, doneOn, nextSteps, delay, follows, carried);
    }

    /// The same action, due after so many days.
    public PlanAction within(Within count, LocalDate date) {
        return new PlanAction(plan, practice, problem, issue, order, what, owner, date, count, resources, resourcesThere, support, sources, measure, measuredBy, state,
                doneOn, nextSteps, delay, follows, carried);
    }

    /// The same action with what it needs and who helps.
    public PlanAction helped(String needs, boolean there, String agreedSupport, List<String> codes) {
        return new PlanAction(plan, practice, problem, issue, order, what, owner, due, within, needs, there, agreedSupport, codes, measure, measuredBy, state, doneOn,
                nextSteps, delay, follows, carried);
    }

    /// The same action with its measure.
    public PlanAction measured(String how, String by) {
        return new PlanAction(plan, practice, problem, issue, order, what, owner, due, within, resources, resourcesThere, support, sources, how, by, state, doneOn,
                nextSteps, delay, follows, carried);
    }

    /// The same action, aimed at a cause.
    public PlanAction reaching(@Nullable RecordId cause) {
        return new PlanAction(plan, practice, problem, cause, order, what, owner, due, within, resources, resourcesThere, support, sources, measure, measuredBy, state,
                doneOn, nextSteps, delay, follows, carried);
    }

    /// The same action, so far.
    public PlanAction in(ActionState next, LocalDate on) {
        return new PlanAction(plan, practice, problem, issue, order, what, owner, due, within, resources, resourcesThere, support, sources, measure, measuredBy, next,
                next.isOpen() ? null : on, nextSteps, delay, follows, carried);
    }

    /// The same action with what comes next and why it is late.
    public PlanAction next(String steps, String why) {
        return new PlanAction(plan, practice, problem, issue, order, what, owner, due, within, resources, resourcesThere, support, sources, measure, measuredBy, state,
                doneOn, steps, why, follows, carried);
    }

    /// The same action at another place.
    public PlanAction at(Order place) {
        return new PlanAction(plan, practice, problem, issue, place, what, owner, due, within, resources, resourcesThere, support, sources, measure, measuredBy, state,
                doneOn, nextSteps, delay, follows, carried);
    }

    /// This action carried on in the next plan: everything agreed stays, and how far it had got stands beside it.
    public PlanAction carriedInto(RecordId nextPlan, RecordId nextProblem, RecordId self, String soFar) {
        return new PlanAction(nextPlan, practice, nextProblem, null, order, what, owner, due, within, resources, resourcesThere, support, sources, measure, measuredBy,
                state, doneOn, nextSteps, delay, self, soFar);
    }
}
