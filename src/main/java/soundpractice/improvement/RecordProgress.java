package soundpractice.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Writes down how an action goes: what was done, what it achieved, what comes next. This is not an amendment: it needs no reason and goes on after a plan is agreed.
public final class RecordProgress {
    private final Plans plans;

    /// Progress on these plans' actions.
    public RecordProgress(Plans plans) {
        this.plans = plans;
    }

    /// Saves a line of progress, and the action's state with it.
    ///
    /// @param state how far the action is now; null leaves it, and an action not begun is then under way
    /// @param nextSteps what comes next; null leaves what was said
    /// @param delay why it is late; null leaves what was said
    public Outcome<ProgressEntry> record(RecordId plan, RecordId action, String what, Impact impact, @Nullable ActionState state, @Nullable String nextSteps,
            @Nullable String delay, LocalDate on, LocalDate today) throws TroubleException {
        var found = plans.find(plan).flatMap(f -> f.action(action));
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.action.unknown", action));
        }
        var file = plans.find(plan).orElseThrow();
        if (!file.of().state().isOpen()) {
            return Outcome.refused(Problem.of("improvement.write.closed"));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("improvement.progress.in-future", on).at("on"));
        }
        if (what.isBlank()) {
            return Outcome.refused(Problem.of("improvement.write.empty").at("what"));
        }
        var read = found.get();
        var was = read.value();
        var now = was.in(state != null ? state : was.state() == ActionState.OPEN ? ActionState.UNDER_WAY : was.state(), on)
                .next(nextSteps == null ? was.nextSteps() : nextSteps.strip(), delay == null ? was.delay() : delay.strip());
        if (was.doneOn() != null && now.state() == was.state()) {
            now = was.next(now.nextSteps(), now.delay());
        }
        var entry = new ProgressEntry(plan, was.practice(), action, on, plans.author(), what.strip(), impact);
        var change = Change.plain().put(ProgressEntry.KIND, plans.newId(), Scope.of(was.practice()), entry);
        if (!now.equals(was)) {
            change.put(read, now);
        }
        plans.save(change);
        return Outcome.done(entry);
    }

    /// Marks a milestone reached, or not reached after all.
    public Outcome<Milestone> reached(RecordId plan, Entry<Milestone> read, @Nullable LocalDate on) throws TroubleException {
        if (plans.find(plan).filter(f -> f.of().state().isOpen()).isEmpty()) {
            return Outcome.refused(Problem.of("improvement.write.closed"));
        }
        var now = read.value().reached(on);
        plans.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }
}
