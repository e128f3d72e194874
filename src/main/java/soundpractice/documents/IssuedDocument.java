package soundpractice.documents;

import java.time.Instant;
import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A document that went out. It never changes: its bytes are kept, and beside them what it was made from.
///
/// @param id its identity
/// @param kind `letter-1` to `letter-5`
/// @param practice who it went to
/// @param subject its subject line
/// @param letterDate the date printed on it, from which the printed deadline counts (P-8)
/// @param blob the file's bytes
/// @param pages how many pages
/// @param model what it was made from
/// @param fileName the name it is written out under
/// @param issuedBy who issued it
/// @param issuedAt when
/// @param batch what was issued in one go
public record IssuedDocument(
        RecordId id,
        String kind,
        PracticeCode practice,
        String subject,
        LocalDate letterDate,
        BlobId blob,
        int pages,
        LetterModel model,
        String fileName,
        String issuedBy,
        Instant issuedAt,
        RecordId batch) {

    /// How the journal knows it. Written once, never changed.
    public static final Kind<IssuedDocument> KIND = Kind.log("documents.issued", IssuedDocument.class);

    /// Whose record it is: the practice's.
    public Scope scope() {
        return Scope.of(practice);
    }
}
