package soundpractice.contract;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// A contract case's file.
public record ContractCasePlace(RecordId id) implements Place {}
