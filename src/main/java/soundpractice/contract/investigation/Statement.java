package soundpractice.contract.investigation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// A witness's statement, with the consent to its uses. Written once.
///
/// @param witness who, by name and role
/// @param takenBy who took it
/// @param text what was said
/// @param consents the uses that the witness agreed to in writing
/// @param consentOn when
/// @param paper the signed page; null when it is not scanned
public record Statement(
        PracticeCode practice,
        RecordId caseId,
        RecordId investigation,
        String witness,
        LocalDate takenOn,
        String takenBy,
        String text,
        Set<ConsentUse> consents,
        LocalDate consentOn,
        @Nullable BlobId paper) implements CaseEvent {

    /// Statements in the journal.
    public static final Kind<Statement> KIND = Kind.log("contract.statement", Statement.class);

    public Statement {
        consents = Collections.unmodifiableSet(new TreeSet<>(consents));
    }

    @Override
    public LocalDate happenedOn() {
        return takenOn;
    }

    @Override
    public Reason told() {
        return Reason.of("", "contract.told.statement", witness, takenBy);
    }
}
