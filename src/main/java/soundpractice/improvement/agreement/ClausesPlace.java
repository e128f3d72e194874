package soundpractice.improvement.agreement;

import soundpractice.kernel.Place;

/// The clause library.
public record ClausesPlace() implements Place {}
