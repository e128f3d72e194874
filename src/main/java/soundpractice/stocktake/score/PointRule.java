package soundpractice.stocktake.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// What an answer is worth. A rule for one question goes before a rule for all questions of its kind.
///
/// @param question a question's code, or [#ALL]
/// @param kind the kind of question it is for
/// @param answer the case it is for (see [AnswerCase])
/// @param points 0 to 100; null: the answer leaves the denominator
public record PointRule(String question, QuestionKind kind, String answer, @Nullable BigDecimal points) {
    /// Every question of the kind.
    public static final String ALL = "*";

    /// Whether it is for one question alone.
    public boolean isOwn() {
        return !question.equals(ALL);
    }
}
