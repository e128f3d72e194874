package soundpractice.inspection.course;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// A practice's way with the regulator: where it stands, what is open or barred and why.
public record CoursePlace(RecordId id) implements Place {}
