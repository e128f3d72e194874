package soundpractice.performance.measures;

import soundpractice.kernel.Place;

/// The screen of the support matrix.
public record MatrixPlace() implements Place {}
