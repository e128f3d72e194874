package soundpractice.documents;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All documents that went out.
public interface IssuedDocuments {

    /// Every one, oldest first.
    List<IssuedDocument> all();

    /// Those of a practice, oldest first.
    List<IssuedDocument> of(PracticeCode practice);

    /// The one of that id.
    Optional<IssuedDocument> find(RecordId id);

    /// The bytes as they went out.
    byte[] pdf(IssuedDocument document) throws TroubleException;

    /// Keeps a file's bytes, as the first half of issuing it.
    BlobId keep(byte[] pdf) throws TroubleException;

    /// Writes a change that carries issued documents, and whatever else belongs to the same deed.
    void save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
