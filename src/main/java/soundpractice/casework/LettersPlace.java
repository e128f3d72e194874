package soundpractice.casework;

import soundpractice.kernel.Place;

/// The screen *Letters*: what is ready, what went out, what came back.
public record LettersPlace() implements Place {}
