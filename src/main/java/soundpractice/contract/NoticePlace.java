package soundpractice.contract;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// A notice: written while it is a draft, looked at once it went out.
public record NoticePlace(RecordId caseId, RecordId notice) implements Place {}
