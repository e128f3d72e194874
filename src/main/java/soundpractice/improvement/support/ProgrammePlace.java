package soundpractice.improvement.support;

import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;

/// A practice in a resilience programme: its readiness talk, its diagnostic, its options.
public record ProgrammePlace(PracticeCode practice) implements Place {}
