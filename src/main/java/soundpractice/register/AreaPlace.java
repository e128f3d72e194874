package soundpractice.register;

import soundpractice.kernel.Place;

/// Where the area's practices are chosen.
public record AreaPlace() implements Place {}
