package soundpractice.committee;

import soundpractice.kernel.Place;

/// The meetings: what is ahead, what is to be done after the last.
public record CommitteePlace() implements Place {}
