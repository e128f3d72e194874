package soundpractice.stocktake.ui;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// Taking an open interview to the newest version of its questionnaire.
public record MovePlace(RecordId interview) implements Place {}
