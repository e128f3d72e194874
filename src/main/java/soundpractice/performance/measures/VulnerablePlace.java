package soundpractice.performance.measures;

import soundpractice.kernel.Place;

/// The screen of vulnerable practices.
public record VulnerablePlace() implements Place {}
