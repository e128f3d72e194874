package soundpractice.sync;

import soundpractice.kernel.Place;

/// The screen *Conflicts*.
public record ConflictsPlace() implements Place {}
