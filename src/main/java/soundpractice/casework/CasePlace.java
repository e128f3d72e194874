package soundpractice.casework;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// A case's file.
public record CasePlace(RecordId id) implements Place {}
