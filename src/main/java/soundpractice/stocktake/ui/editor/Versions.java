package soundpractice.stocktake.ui.editor;

import java.util.List;
import java.util.Map;
import soundpractice.journal.Entry;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;

/// What the list of versions shows.
///
/// @param versions newest first
/// @param drafts those not published yet
/// @param used how many stocktakes use a version, by its number
/// @param open how many of those are still open
record Versions(List<Questionnaire> versions, List<Entry<QuestionnaireDraft>> drafts, Map<Integer, Long> used, Map<Integer, Long> open) {

    long used(Questionnaire version) {
        return used.getOrDefault(version.version(), 0L);
    }

    long open(Questionnaire version) {
        return open.getOrDefault(version.version(), 0L);
    }
}
