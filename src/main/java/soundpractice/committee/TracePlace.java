package soundpractice.committee;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// The figures of a frozen pack, each with what it was made from.
///
/// @param pack the frozen pack
public record TracePlace(RecordId pack) implements Place {}
