package soundpractice.stocktake.ui.editor;

import soundpractice.kernel.Place;

/// The versions of the questionnaire, and the drafts of the next.
public record QuestionnairesPlace() implements Place {}
