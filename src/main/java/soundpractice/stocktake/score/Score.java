package soundpractice.stocktake.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Reason;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.questionnaire.Question;

/// How well a section, or the whole, was answered: the points of what was answered, weighted, over the most that they could have been.
/// What does not apply, what is not asked, and what is not answered yet leave the denominator; the inputs tell each.
///
/// @param of a section's code; empty for the whole
/// @param rules the version of the rules
/// @param value 0 to 100, exactly as it comes out to twelve decimals; null when nothing counts
/// @param band what that is called; null when nothing counts
/// @param inputs every question that is asked, in order
public record Score(String of, int rules, @Nullable Percent value, @Nullable Band band, List<Input> inputs) {

    /// What one question gave.
    ///
    /// @param answer the case, as the rule names it; empty when it is not answered
    /// @param points 0 to 100; null when it leaves the denominator
    /// @param weight how much it counts
    /// @param why the sentence that says so
    public record Input(String question, String answer, @Nullable BigDecimal points, int weight, Reason why) {
        /// Whether it counts.
        public boolean counts() {
            return points != null && weight > 0;
        }
    }

    public Score {
        inputs = List.copyOf(inputs);
    }

    /// The scores of an interview: the whole first, then each section in order.
    public static List<Score> of(InterviewFile file, ScoreRules rules) {
        var scores = new ArrayList<Score>();
        scores.add(score("", file.asked(), file, rules));
        file.questionnaire().sections().forEach(s -> scores.add(score(s.code(), file.asked(s), file, rules)));
        return scores;
    }

    /// The score of the whole.
    public static Score overall(InterviewFile file, ScoreRules rules) {
        return score("", file.asked(), file, rules);
    }

    private static Score score(String of, List<Question> asked, InterviewFile file, ScoreRules rules) {
        var inputs = asked.stream().map(q -> input(q, file, rules)).toList();
        var counting = inputs.stream().filter(Input::counts).toList();
        if (counting.isEmpty()) {
            return new Score(of, rules.version(), null, null, inputs);
        }
        var got = BigDecimal.ZERO;
        int weights = 0;
        for (var input : counting) {
            var points = input.points();
            got = got.add(points == null ? BigDecimal.ZERO : points.multiply(BigDecimal.valueOf(input.weight())));
            weights += input.weight();
        }
        var value = new Percent(got.divide(BigDecimal.valueOf(weights), 12, RoundingMode.HALF_UP));
        return new Score(of, rules.version(), value, rules.bands().stream().filter(b -> b.holds(value)).findFirst().orElse(null), inputs);
    }

    private static Input input(Question question, InterviewFile file, ScoreRules rules) {
        var names = file.answer(question.code()).flatMap(a -> AnswerCase.of(question, a));
        if (names.isEmpty()) {
            return new Input(question.code(), "", null, question.weight(), Reason.of("", "stocktake.score.why.unanswered", question.code()));
        }
        var rule = rule(question, names.get(), rules);
        var points = rule.map(PointRule::points).orElse(null);
        if (points == null || question.weight() == 0) {
            return new Input(question.code(), names.get().getFirst(), null, question.weight(),
                    Reason.of("", "stocktake.score.why.left-out", question.code(), names.get().getFirst()));
        }
        return new Input(question.code(), names.get().getFirst(), points, question.weight(),
                Reason.of("", "stocktake.score.why.points", question.code(), names.get().getFirst(), points, question.weight()));
    }

    private static Optional<PointRule> rule(Question question, List<String> names, ScoreRules rules) {
        return ScoreCheck.matching(rules, question, names).stream().findFirst();
    }
}
