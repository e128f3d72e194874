package soundpractice.stocktake.move;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.questionnaire.Question;

/// What happens to one question in a move.
///
/// @param what its fate
/// @param code its code in the newer version, or in the older one when it is retired
/// @param before the older version's questions it comes from; several when it was merged, none when it is new
/// @param after the newer version's question; null when it is retired
/// @param answers what was answered before, which stays whatever happens
public record MoveLine(What what, String code, List<Question> before, @Nullable Question after, List<Answer> answers) {

    /// A question's fate.
    public enum What {
        /// Asked as before: its answer stands.
        KEPT,
        /// Worded or answered otherwise: its answer is shown and has to be given again.
        ASK_AGAIN,
        /// Comes from a question that became several.
        SPLIT,
        /// Comes from several questions that became one.
        MERGED,
        /// Not asked before.
        NEW,
        /// No longer asked; its answer stays in the record and in exports.
        RETIRED;

        /// The name of its words.
        public String key() {
            return "stocktake.move." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public MoveLine {
        before = List.copyOf(before);
        answers = List.copyOf(answers);
    }

    /// Whether somebody has to answer it after the move although something was answered before.
    public boolean losesItsAnswer() {
        return what != What.KEPT && what != What.RETIRED && answers.stream().anyMatch(Answer::isAnswered);
    }
}
