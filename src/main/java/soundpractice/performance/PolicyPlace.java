package soundpractice.performance;

import soundpractice.kernel.Place;

/// The policy's parameters, in Settings.
public record PolicyPlace() implements Place {}
