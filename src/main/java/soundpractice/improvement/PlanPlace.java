package soundpractice.improvement;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// One plan.
public record PlanPlace(RecordId id) implements Place {}
