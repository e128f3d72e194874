package soundpractice.casework;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A letter's copy was passed on, above all to the neighbourhood provider after sending.
///
/// @param document the letter
/// @param to who received it (`neighbourhood manager`)
public record CopyPassed(RecordId document, PracticeCode practice, String to, LocalDate on) implements CaseEvent {

    /// Copies in the journal, scoped to their practice.
    public static final Kind<CopyPassed> KIND = Kind.log("casework.copy", CopyPassed.class);

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
