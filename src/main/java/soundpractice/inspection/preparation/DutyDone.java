package soundpractice.inspection.preparation;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// That a duty was done for an inspection, or was not called for.
///
/// @param needed false when it was not called for; then the note says why
/// @param who who did it, or is named: for a director-level officer, the person and how to reach them
public record DutyDone(RecordId inspection, PracticeCode practice, Duty duty, boolean needed, LocalDate on, String who, String note) {

    /// Ticks in the journal. One for each duty of an inspection: two people who tick apart have ticked once.
    public static final Kind<DutyDone> KIND = Kind.of("inspection.duty", DutyDone.class);

    /// The tick of a duty.
    public static RecordId idOf(RecordId inspection, Duty duty) {
        return RecordId.derived(KIND.name(), inspection, duty.word());
    }
}
