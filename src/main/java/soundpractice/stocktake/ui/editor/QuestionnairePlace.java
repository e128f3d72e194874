package soundpractice.stocktake.ui.editor;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// One published version of the questionnaire, to be read.
public record QuestionnairePlace(RecordId version) implements Place {}
