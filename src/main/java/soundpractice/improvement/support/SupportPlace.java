package soundpractice.improvement.support;

import soundpractice.kernel.Place;

/// Support and money: what was offered to whom, on which conditions, and what it costs.
public record SupportPlace() implements Place {}
