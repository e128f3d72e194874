package soundpractice.register;

import soundpractice.kernel.Place;

/// The list of practices.
public record PracticesPlace() implements Place {}
