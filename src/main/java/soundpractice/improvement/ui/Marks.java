package soundpractice.improvement.ui;

import java.math.BigDecimal;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.Threat;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.improvement.drafting.Hint;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Readiness;
import soundpractice.improvement.support.Spending;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.improvement.watching.Watch;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;

/// Which shape and colour go with the words of plans.
final class Marks {
    private Marks() {}

    static StatusWord of(PlanState state, Messages words) {
        var mark = switch (state) {
            case DRAFT -> Mark.NEUTRAL;
            case PROPOSED, UNDER_REVIEW -> Mark.WAITING;
            case AGREED -> Mark.GREEN;
            case CLOSED -> Mark.DONE;
            case SUPERSEDED -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static StatusWord of(Watch watch, Messages words) {
        var mark = switch (watch) {
            case OVERDUE -> Mark.RED;
            case SLIPPING, STALLED -> Mark.AMBER;
            case DUE_SOON -> Mark.WAITING;
            case ON_TRACK -> Mark.GREEN;
            case OVER -> Mark.DONE;
        };
        return new StatusWord(mark, words.text(watch.key()));
    }

    static StatusWord of(AgreementState state, Messages words) {
        var mark = switch (state) {
            case DRAFT -> Mark.NEUTRAL;
            case TO_SIGN -> Mark.WAITING;
            case SIGNED -> Mark.GREEN;
            case AMENDED, ENDED -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static StatusWord of(Threat threat, Messages words) {
        var mark = switch (threat) {
            case NOW -> Mark.RED;
            case LIKELY -> Mark.AMBER;
            case SOME, NONE -> Mark.NEUTRAL;
        };
        return new StatusWord(mark, words.text(threat.key()));
    }

    static StatusWord of(Hint hint, Messages words) {
        return switch (hint.state()) {
            case MET -> new StatusWord(Mark.DONE, words.text("improvement.hint.met"));
            case MISSING -> new StatusWord(Mark.AMBER, words.text("improvement.hint.missing"));
            case OPEN -> new StatusWord(Mark.NEUTRAL, words.text("improvement.hint.open"));
        };
    }

    static StatusWord of(SupportOffer.State state, Messages words) {
        var mark = switch (state) {
            case OFFERED -> Mark.WAITING;
            case CONFIRMED -> Mark.GREEN;
            case DELIVERED -> Mark.DONE;
            case WITHDRAWN -> Mark.STOPPED;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    static StatusWord of(Spending spending, Messages words) {
        if (spending.budget().signum() == 0) {
            return new StatusWord(Mark.NEUTRAL, words.text("improvement.money.no-budget"));
        }
        return spending.isOverdrawn()
                ? new StatusWord(Mark.RED, words.text("improvement.money.overdrawn"))
                : new StatusWord(Mark.GREEN, words.text("improvement.money.within"));
    }

    static StatusWord of(Readiness readiness, Messages words) {
        var mark = switch (readiness) {
            case NOT_HELD -> Mark.NEUTRAL;
            case TALKED -> Mark.WAITING;
            case SETTLED -> Mark.DONE;
        };
        return new StatusWord(mark, words.text(readiness.key()));
    }

    static StatusWord of(DiagnosticInput.State state, Messages words) {
        var mark = switch (state) {
            case MISSING -> Mark.NEUTRAL;
            case ASKED -> Mark.WAITING;
            case SEEN -> Mark.DONE;
        };
        return new StatusWord(mark, words.text(state.key()));
    }

    /// An amount as tables sort and print it: whole pounds where there are no pence.
    static Number whole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0 ? amount : amount.longValueExact();
    }
}
