package soundpractice.committee;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// One meeting: agenda and pack, people, cover sheet, decisions.
public record MeetingPlace(RecordId id) implements Place {}
