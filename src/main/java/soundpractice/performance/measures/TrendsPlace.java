package soundpractice.performance.measures;

import soundpractice.kernel.Place;

/// The screen of figures over time.
public record TrendsPlace() implements Place {}
