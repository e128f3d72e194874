package soundpractice.casework;

import soundpractice.kernel.Place;

/// The board and list of cases.
public record CasesPlace() implements Place {}
