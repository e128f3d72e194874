package soundpractice.contract.paper;

import java.time.LocalDate;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// That a paper of an investigation went out. Written once; what changes later goes out anew.
///
/// @param about the investigation; for a statement the statement
/// @param document the document with its bytes
/// @param on the date printed on it
public record IssuedPaper(PracticeCode practice, RecordId caseId, RecordId about, PaperKind kind, RecordId document, LocalDate on) implements CaseEvent {

    /// Issued papers in the journal.
    public static final Kind<IssuedPaper> KIND = Kind.log("contract.issued_paper", IssuedPaper.class);

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Reason told() {
        return Reason.of("", "contract.told.paper", Reason.of("", kind.key()));
    }
}
