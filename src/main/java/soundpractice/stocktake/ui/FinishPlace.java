package soundpractice.stocktake.ui;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// Closing an interview: what is missing, who was there, the proof code.
public record FinishPlace(RecordId interview) implements Place {}
