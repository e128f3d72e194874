package soundpractice.casework.ui;

import java.util.List;
import java.util.function.Supplier;
import soundpractice.casework.dates.MovedDate;
import soundpractice.casework.dates.Supposing;
import soundpractice.casework.dates.WatchDates;
import soundpractice.performance.Policy;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.jobs.Progress;

/// Nothing moves unseen: what a change of calendar or policy would move is listed before it is done, with the letters that then state another date.
public final class MovesDialog {
    private static final int SHOWN = 12;

    private final Desk desk;

    /// Asks on this desk.
    public MovesDialog(Desk desk) {
        this.desk = desk;
    }

    /// Lists what would move and goes on if the answer is yes.
    ///
    /// @param moves worked out off the screen
    void ask(String title, Supplier<List<MovedDate>> moves, Runnable go) {
        desk.jobs().<List<MovedDate>>start((Progress _) -> moves.get(), found -> desk.dialogs().confirm(
                Dialogs.Question.of(title, text(found), desk.text("casework.calendar.do")), go), desk.errors()::trouble);
    }

    /// Before a policy is saved: asks only when a date would move.
    public void beforePolicy(WatchDates watch, Policy policy, Supplier<java.time.LocalDate> today, Runnable save) {
        desk.jobs().<List<MovedDate>>start((Progress _) -> watch.wouldMove(Supposing.policy(policy), today.get()), found -> {
            if (found.isEmpty()) {
                save.run();
            } else {
                desk.dialogs().confirm(Dialogs.Question.of(desk.text("casework.calendar.policy.confirm"), text(found), desk.text("casework.calendar.do")), save);
            }
        }, desk.errors()::trouble);
    }

    private String text(List<MovedDate> moves) {
        if (moves.isEmpty()) {
            return desk.text("casework.calendar.moves-nothing");
        }
        var lines = moves.stream().limit(SHOWN).map(m -> desk.text("casework.calendar.moves.line", m.now().letter().practice(), m.now().letter().number(),
                desk.text("casework.clock.name." + m.now().clock().replace('_', '-')), m.was(), m.now().due().date())
                + (m.stated() ? " " + desk.text("casework.calendar.moves.stated") : "")).toList();
        return desk.text("casework.calendar.moves", moves.size()) + "\n" + String.join("\n", lines);
    }
}
