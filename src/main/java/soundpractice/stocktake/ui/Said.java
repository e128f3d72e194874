package soundpractice.stocktake.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// Answers, states and times in words.
public final class Said {
    private Said() {}

    /// An answer in words, on one line or several; "not answered" when it is not.
    static String answer(Messages words, @Nullable Answer answer) {
        var outcome = answer == null ? null : answer.outcome();
        return answer == null || outcome == null ? words.text("stocktake.said.nothing") : outcome(words, answer.asked().kind(), outcome);
    }

    /// What was answered, in words.
    public static String outcome(Messages words, QuestionKind kind, List<String> outcome) {
        return Reply.of(kind, outcome).map(reply -> reply(words, reply)).orElseGet(() -> String.join(", ", outcome));
    }

    private static String reply(Messages words, Reply reply) {
        return switch (reply) {
            case Reply.Judged(var verdict) -> words.text("stocktake.choice." + verdict.word());
            case Reply.Ticked(var options) -> options.isEmpty() ? words.text("stocktake.choice.none") : String.join(", ", options);
            case Reply.Written(var text) -> text;
            case Reply.Dated(var day) -> words.formats().longDate(day);
            case Reply.NotApplicable() -> words.text("stocktake.choice.not_applicable");
        };
    }

    /// A choice as its button names it.
    static String choice(Messages words, QuestionKind kind, String choice) {
        return kind == QuestionKind.YES_NO_PARTIAL ? words.text("stocktake.choice." + choice) : choice;
    }

    /// An answer's mark: shape and colour with its word.
    static StatusWord mark(Messages words, @Nullable Answer answer) {
        var outcome = answer == null ? null : answer.outcome();
        if (answer == null || outcome == null || answer.askAgain()) {
            return new StatusWord(Mark.NEUTRAL, words.text(answer != null && answer.askAgain() ? "stocktake.said.again" : "stocktake.said.nothing"));
        }
        return mark(words, answer.asked().kind(), outcome);
    }

    /// An outcome's mark: shape and colour with its word.
    public static StatusWord mark(Messages words, QuestionKind kind, List<String> outcome) {
        var mark = Reply.of(kind, outcome).map(reply -> switch (reply) {
            case Reply.Judged(var verdict) -> switch (verdict) {
                case YES -> Mark.GREEN;
                case PARTLY -> Mark.AMBER;
                case NO -> Mark.RED;
            };
            case Reply.NotApplicable() -> Mark.STOPPED;
            default -> Mark.BLUE;
        }).orElse(Mark.NEUTRAL);
        var text = outcome(words, kind, outcome);
        return new StatusWord(mark, text.length() > 60 ? text.substring(0, 58).strip() + " …" : text);
    }

    /// An interview's state.
    public static StatusWord state(Messages words, InterviewState state) {
        return new StatusWord(switch (state) {
            case DRAFT -> Mark.WAITING;
            case FINALISED -> Mark.DONE;
            case REOPENED -> Mark.AMBER;
        }, words.text(state.key()));
    }

    static StatusWord agreement(Messages words, Agreement agreement) {
        return new StatusWord(switch (agreement) {
            case NOT_ASKED -> Mark.NEUTRAL;
            case AGREES -> Mark.DONE;
            case DISPUTES -> Mark.AMBER;
        }, words.text(agreement.key()));
    }

    /// Minutes and seconds (`4:07`), with hours when there are some.
    static String time(long seconds) {
        long hours = seconds / 3600;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
