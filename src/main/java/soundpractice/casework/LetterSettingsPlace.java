package soundpractice.casework;

import soundpractice.kernel.Place;

/// What all letters print alike: who writes, who helps, where answers go, who signs.
public record LetterSettingsPlace() implements Place {}
