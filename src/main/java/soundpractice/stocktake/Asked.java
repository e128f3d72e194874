package soundpractice.stocktake;

import java.util.List;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// How a question read when it was answered. It stays with the answer whatever becomes of the questionnaire.
///
/// @param questionnaire the version's record
/// @param version its number
/// @param text the wording
/// @param kind how it was to be answered
/// @param options what could be chosen
public record Asked(RecordId questionnaire, int version, String text, QuestionKind kind, List<String> options) {
    public Asked {
        options = List.copyOf(options);
    }

    /// A question of a version.
    public static Asked of(Questionnaire version, Question question) {
        return new Asked(version.id(), version.version(), question.text(), question.kind(), question.options());
    }
}
