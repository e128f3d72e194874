package soundpractice.shell;

import soundpractice.kernel.Place;

/// A screen that is not built yet.
///
/// @param key name of its title
public record LaterPlace(String key) implements Place {}
