package soundpractice.casework.ui;

import soundpractice.casework.ClockState;
import soundpractice.casework.Stage;
import soundpractice.casework.TodayItem;
import soundpractice.performance.Status;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;

/// Which shape and colour go with casework's words.
final class Marks {
    private Marks() {}

    static StatusWord of(Stage stage, Messages words) {
        var mark = switch (stage) {
            case NONE, INFORMAL, CLOSED -> Mark.NEUTRAL;
            case Q1_WARNED -> Mark.AMBER;
            case SIGNUP_PLAN, SUPPORT, CONTINUE, VISIT -> Mark.WAITING;
            case ESCALATION, SERVICE_IN_QUESTION -> Mark.RED;
            case PCQG_REVIEW -> Mark.BLUE;
        };
        return new StatusWord(mark, words.text(stage.key()));
    }

    static StatusWord of(ClockState state, Messages words) {
        var mark = switch (state) {
            case RUNNING -> Mark.WAITING;
            case MET, MET_LATE -> Mark.DONE;
            case OVERDUE -> Mark.AMBER;
            case EXPIRED -> Mark.RED;
            case CLOSED -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static StatusWord of(Status status, Messages words) {
        var mark = switch (status) {
            case RED -> Mark.RED;
            case AMBER -> Mark.AMBER;
            case GREEN -> Mark.GREEN;
        };
        return new StatusWord(mark, words.text("casework.status." + status.word()));
    }

    static Mark of(TodayItem.Tone tone) {
        return switch (tone) {
            case OUT_OF_TIME -> Mark.RED;
            case SOON -> Mark.AMBER;
            case WAITING -> Mark.WAITING;
            case NEUTRAL -> Mark.NEUTRAL;
        };
    }
}
