package soundpractice.contract;

import soundpractice.contract.paper.PaperKind;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// A paper of an investigation, as it will print or as it went out.
///
/// @param about the investigation; for a statement the statement
public record PaperPlace(RecordId caseId, PaperKind kind, RecordId about) implements Place {}
