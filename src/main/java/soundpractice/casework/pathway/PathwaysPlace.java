package soundpractice.casework.pathway;

import soundpractice.kernel.Place;

/// The screen *Pathways*: who is on which pathway, and which step comes next.
public record PathwaysPlace() implements Place {}
