package soundpractice.shell;

import soundpractice.kernel.Place;

/// Settings of this laptop and ways to the team's.
public record SettingsPlace() implements Place {}
