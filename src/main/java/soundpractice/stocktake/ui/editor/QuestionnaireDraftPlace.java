package soundpractice.stocktake.ui.editor;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// A draft of the questionnaire, being edited.
public record QuestionnaireDraftPlace(RecordId draft) implements Place {}
