package soundpractice.improvement.agreement;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// One agreement.
public record AgreementPlace(RecordId id) implements Place {}
