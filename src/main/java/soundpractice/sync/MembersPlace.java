package soundpractice.sync;

import soundpractice.kernel.Place;

/// The screen *Members*.
public record MembersPlace() implements Place {}
