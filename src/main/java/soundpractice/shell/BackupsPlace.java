package soundpractice.shell;

import soundpractice.kernel.Place;

/// The backups of the open store.
public record BackupsPlace() implements Place {}
