package soundpractice.inspection;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// One inspection: its ratings, what was found, how it was prepared.
public record InspectionPlace(RecordId id) implements Place {}
