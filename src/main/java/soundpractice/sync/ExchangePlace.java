package soundpractice.sync;

import soundpractice.kernel.Place;

/// The screen *Exchange*.
public record ExchangePlace() implements Place {}
