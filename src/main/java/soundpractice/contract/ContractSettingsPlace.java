package soundpractice.contract;

import soundpractice.kernel.Place;

/// What notices print alike: legal references, where appeals go, who signs.
public record ContractSettingsPlace() implements Place {}
