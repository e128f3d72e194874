package soundpractice.performance.measures;

import soundpractice.kernel.Place;

/// The screen of the watch list.
public record WatchPlace() implements Place {}
