package soundpractice.improvement.drafting;

import soundpractice.kernel.Place;

/// The support directory.
public record DirectoryPlace() implements Place {}
