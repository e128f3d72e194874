package soundpractice.contract.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// That a notice went out, with the dates it set. Written once. The date of the notice and the date of service are kept apart.
///
/// @param notice the notice as it was written
/// @param document the document with its bytes
/// @param noticeDate the date printed on it, from which the time to remedy counts
/// @param remedyBy remedial: by when; null otherwise
/// @param shorter remedial: the ground for a shorter time; null otherwise
/// @param reviewOn remedial: the day of the review meeting; null otherwise
/// @param venue remedial: where it is; empty otherwise
public record IssuedNotice(
        PracticeCode practice,
        RecordId caseId,
        RecordId notice,
        Form form,
        RecordId document,
        LocalDate noticeDate,
        @Nullable LocalDate remedyBy,
        @Nullable ShorterGround shorter,
        @Nullable LocalDate reviewOn,
        String venue) implements CaseEvent {

    /// Issued notices in the journal.
    public static final Kind<IssuedNotice> KIND = Kind.log("contract.issued_notice", IssuedNotice.class);

    /// The identity of a notice's issue: a notice goes out once.
    public static RecordId idOf(RecordId notice) {
        return RecordId.derived(KIND.name(), notice);
    }

    @Override
    public LocalDate happenedOn() {
        return noticeDate;
    }

    @Override
    public Reason told() {
        return remedyBy == null ? Reason.of("", "contract.told.issued", Reason.of("", form.key()))
                : Reason.of("", "contract.told.issued-until", Reason.of("", form.key()), remedyBy);
    }
}
