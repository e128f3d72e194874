package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.List;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Milestone;
import soundpractice.improvement.MovePlan;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShapes;
import soundpractice.improvement.PlanStep;
import soundpractice.improvement.Plans;
import soundpractice.improvement.ProgressEntry;
import soundpractice.improvement.RecordProgress;
import soundpractice.improvement.StartPlan;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.improvement.WritePlan;
import soundpractice.improvement.store.JournalPlans;
import soundpractice.improvement.store.ShippedShapes;
import soundpractice.journal.Kind;

/// Builds the improvement room: plans of every shape.
public final class ImprovementWiring {
    private final OpenStore store;
    private final Plans plans;
    private final PlanShapes shapes = new ShippedShapes();
    private final Clock clock = new Clock(new WorkingDays(ShippedHolidays.englandAndWales()));

    /// The plans of an open store.
    public ImprovementWiring(OpenStore store) {
        this.store = store;
        this.plans = new JournalPlans(store.journal(), store.author());
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Plan.KIND, PlanProblem.KIND, UnderlyingIssue.KIND, PlanAction.KIND, Milestone.KIND, ProgressEntry.KIND, PlanStep.KIND, AgreedPlan.KIND);
    }

    /// All plans.
    public Plans plans() {
        return plans;
    }

    /// The shapes they may have.
    public PlanShapes shapes() {
        return shapes;
    }

    /// Starts plans.
    public StartPlan start() {
        return new StartPlan(plans, shapes);
    }

    /// Writes their parts.
    public WritePlan write() {
        return new WritePlan(plans, clock);
    }

    /// Moves them from state to state.
    public MovePlan move() {
        return new MovePlan(plans, shapes);
    }

    /// Writes progress down.
    public RecordProgress progress() {
        return new RecordProgress(plans);
    }

    /// The day it is.
    public LocalDate today() {
        return store.today();
    }
}
