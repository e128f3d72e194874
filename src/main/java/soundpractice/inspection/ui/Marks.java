package soundpractice.inspection.ui;

import soundpractice.inspection.ClockState;
import soundpractice.inspection.InspectionState;
import soundpractice.inspection.RatingChange;
import soundpractice.inspection.concern.Severity;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.preparation.PackLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;
import soundpractice.register.cqc.Rating;

/// How this room's states look.
final class Marks {
    private Marks() {}

    static Mark of(Rating rating) {
        return switch (rating) {
            case OUTSTANDING -> Mark.BLUE;
            case GOOD -> Mark.GREEN;
            case REQUIRES_IMPROVEMENT -> Mark.AMBER;
            case INADEQUATE -> Mark.RED;
        };
    }

    static StatusWord of(Rating rating, Messages words) {
        return new StatusWord(of(rating), words.text(rating.key()));
    }

    static StatusWord of(InspectionState state, Messages words) {
        var mark = switch (state) {
            case PLANNED -> Mark.NEUTRAL;
            case HELD -> Mark.WAITING;
            case PUBLISHED -> Mark.DONE;
            case CALLED_OFF -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static StatusWord of(CourseStage stage, Messages words) {
        var mark = switch (stage) {
            case IMPROVING, LIGHT_PLAN -> Mark.AMBER;
            case SPECIAL_MEASURES, CANCELLING -> Mark.RED;
            case IMPROVED -> Mark.DONE;
            case CANCELLED -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(stage.key()));
    }

    static StatusWord of(ClockState state, Messages words) {
        var mark = switch (state) {
            case RUNNING -> Mark.WAITING;
            case MET, MET_LATE -> Mark.DONE;
            case OVERDUE -> Mark.RED;
            case CLOSED -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static StatusWord of(Severity severity, Messages words) {
        return new StatusWord(severity == Severity.IMMEDIATE ? Mark.RED : Mark.AMBER, words.text(severity.key()));
    }

    static StatusWord of(PackLine.State state, Messages words) {
        var mark = switch (state) {
            case PRESENT -> Mark.DONE;
            case MISSING -> Mark.AMBER;
            case ASKED_FOR -> Mark.WAITING;
            case NOT_NEEDED -> Mark.STOPPED;
            case HEADING -> Mark.NEUTRAL;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static StatusWord of(RatingChange.Way way, Messages words) {
        var mark = switch (way) {
            case BETTER -> Mark.GREEN;
            case WORSE -> Mark.RED;
            case SAME, NEW, NOT_AGAIN -> Mark.NEUTRAL;
        };
        return new StatusWord(mark, words.text("inspection.way." + way.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
