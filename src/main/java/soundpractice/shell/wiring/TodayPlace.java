package soundpractice.shell.wiring;

import soundpractice.kernel.Place;

/// Where the day begins: what needs me, most urgent first.
public record TodayPlace() implements Place {}
