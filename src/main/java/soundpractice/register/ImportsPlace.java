package soundpractice.register;

import soundpractice.kernel.Place;

/// Where public files are imported, and where past imports are listed and undone.
public record ImportsPlace() implements Place {}
