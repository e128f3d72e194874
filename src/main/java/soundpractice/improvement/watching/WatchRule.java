package soundpractice.improvement.watching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.journal.Entry;
import soundpractice.kernel.Reason;

/// From when on an action counts as slipping, stalled or soon due. The sources give no figures: these are our defaults.
///
/// @param stalledAfter days without a word on an action under way
/// @param soon days before its due day
/// @param lateStart the share of its time after which an action that has not begun is slipping, in hundredths
public record WatchRule(int stalledAfter, int soon, int lateStart) {
    /// Four weeks, two weeks, two thirds.
    public static final WatchRule USUAL = new WatchRule(28, 14, 67);

    /// What was seen, and why.
    public record Seen(Watch watch, Reason why) {}

    /// How an action stands on a day.
    public Seen see(PlanFile file, Entry<PlanAction> entry, LocalDate today) {
        var a = entry.value();
        var due = a.due();
        if (!a.state().isOpen()) {
            return new Seen(Watch.OVER, Reason.of("", "improvement.why.over"));
        }
        if (due != null && today.isAfter(due)) {
            return new Seen(Watch.OVERDUE, Reason.of("T-1", "improvement.why.overdue", due, ChronoUnit.DAYS.between(due, today)));
        }
        var missed = file.milestonesOf(entry.id()).stream().map(Entry::value)
                .filter(m -> m.reachedOn() == null && m.due() != null && today.isAfter(m.due())).findFirst();
        if (missed.isPresent()) {
            return new Seen(Watch.SLIPPING, Reason.of("T-3", "improvement.why.milestone", missed.get().what()));
        }
        var began = began(file);
        if (due != null && a.state() == ActionState.OPEN && due.isAfter(began)) {
            long whole = ChronoUnit.DAYS.between(began, due);
            long gone = ChronoUnit.DAYS.between(began, today);
            if (gone * 100 >= whole * lateStart) {
                return new Seen(Watch.SLIPPING, Reason.of("T-3", "improvement.why.not-begun", gone, whole));
            }
        }
        var heard = lastHeard(file, entry);
        if (a.state() == ActionState.UNDER_WAY && ChronoUnit.DAYS.between(heard, today) > stalledAfter) {
            return new Seen(Watch.STALLED, Reason.of("MP-2", "improvement.why.stalled", heard));
        }
        if (due != null && ChronoUnit.DAYS.between(today, due) <= soon) {
            return new Seen(Watch.DUE_SOON, Reason.of("T-1", "improvement.why.soon", due));
        }
        return new Seen(Watch.ON_TRACK, Reason.of("", "improvement.why.on-track"));
    }

    /// The day from which an action's time runs: the plan's agreeing, or its beginning while it is not agreed.
    static LocalDate began(PlanFile file) {
        return file.lastAgreed().map(AgreedPlan::on).orElse(file.of().begun());
    }

    /// The day on which one last heard of an action.
    public static LocalDate lastHeard(PlanFile file, Entry<PlanAction> entry) {
        var log = file.progressOf(entry.id());
        return log.isEmpty() ? began(file) : log.getLast().on();
    }
}
