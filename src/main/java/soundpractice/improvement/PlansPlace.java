package soundpractice.improvement;

import soundpractice.kernel.Place;

/// All plans and memoranda.
public record PlansPlace() implements Place {}
