package soundpractice.committee;

import soundpractice.kernel.Place;

/// The ledger of consents: which practice agreed to what use of its figures, until when.
public record ConsentsPlace() implements Place {}
