package soundpractice.contract;

import soundpractice.kernel.Place;

/// All contract cases and notices.
public record ContractsPlace() implements Place {}
