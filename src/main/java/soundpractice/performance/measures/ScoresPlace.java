package soundpractice.performance.measures;

import soundpractice.kernel.Place;

/// The screen of BRAG scores by domain.
public record ScoresPlace() implements Place {}
