package soundpractice.inspection.preparation;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A meeting of regulator, commissioners and area team about shared concerns, before or after an inspection. The Inspection Manager chairs it.
///
/// @param after whether it was held after the visit
/// @param chair who chaired it
/// @param present who was there
/// @param shared what was shared: concerns, facts hard and soft
/// @param agreed what was agreed: the focus, a pause, who does what
public record Meeting(RecordId inspection, PracticeCode practice, boolean after, LocalDate on, String chair, String present, String shared, String agreed) {

    /// Meetings in the journal.
    public static final Kind<Meeting> KIND = Kind.of("inspection.meeting", Meeting.class);
}
