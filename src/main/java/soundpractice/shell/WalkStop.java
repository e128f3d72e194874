package soundpractice.shell;

import soundpractice.kernel.Place;

/// One stop of the guided walk: a screen, and the control on it that is pointed at.
///
/// @param place where it is
/// @param name names its words: `shell.walk.today` is what it is called, `shell.walk.today.text` the sentence about it
/// @param control selects the control, as style sheets do; looked for on the screen first, then in the window around it
public record WalkStop(Place place, String name, String control) {}
