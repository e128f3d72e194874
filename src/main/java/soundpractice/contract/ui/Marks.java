package soundpractice.contract.ui;

import soundpractice.contract.CaseFlow;
import soundpractice.contract.Standing;
import soundpractice.inspection.ClockState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;

/// Which shape and colour go with the words of contract cases.
final class Marks {
    private Marks() {}

    static StatusWord of(Standing standing, Messages words) {
        var mark = switch (standing) {
            case Standing.Notified _, Standing.Found _ -> Mark.AMBER;
            case Standing.Assessed _ -> Mark.NEUTRAL;
            case Standing.Investigating _, Standing.Decided _, Standing.Warned _, Standing.OnAppeal _ -> Mark.WAITING;
            case Standing.Judged(var notice) -> notice.failed() ? Mark.RED : Mark.GREEN;
            case Standing.Released _ -> Mark.GREEN;
            case Standing.Closed _ -> Mark.DONE;
        };
        return new StatusWord(mark, words.text(standing.key()));
    }

    static StatusWord of(ClockState state, Messages words) {
        var mark = switch (state) {
            case RUNNING -> Mark.WAITING;
            case MET -> Mark.DONE;
            case MET_LATE -> Mark.AMBER;
            case OVERDUE -> Mark.RED;
            case CLOSED -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static Mark of(CaseFlow.State state) {
        return switch (state) {
            case HERE -> Mark.WAITING;
            case DONE -> Mark.DONE;
            case OPEN -> Mark.GREEN;
            case BARRED -> Mark.STOPPED;
            case AHEAD -> Mark.NEUTRAL;
        };
    }
}
