package soundpractice.shell.tour;

import soundpractice.kernel.Place;

/// A stop of the tour: a screen to be photographed.
///
/// @param name of its pictures' files (`03-performance`)
public record Stop(String name, Place place) {}
