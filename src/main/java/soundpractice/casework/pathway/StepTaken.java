package soundpractice.casework.pathway;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A step of a pathway was taken for a practice. Written once.
///
/// @param caseId the pathway case
/// @param step the step's id; `formal` for the conversion of a self-referral
/// @param by the role that took it, or who
/// @param note what came of it; may be empty
public record StepTaken(RecordId caseId, PracticeCode practice, String step, LocalDate on, String by, String note) {

    /// Steps in the journal, scoped to their practice.
    public static final Kind<StepTaken> KIND = Kind.log("casework.pathway_step", StepTaken.class);
}
