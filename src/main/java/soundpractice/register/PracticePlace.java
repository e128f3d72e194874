package soundpractice.register;

import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;

/// A practice's file.
public record PracticePlace(PracticeCode code) implements Place {}
