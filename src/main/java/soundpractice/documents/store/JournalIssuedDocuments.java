package soundpractice.documents.store;

import java.util.List;
import java.util.Optional;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.IssuedDocuments;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Issued documents as append-only records of the journal.
public final class JournalIssuedDocuments implements IssuedDocuments {
    private final Journal journal;
    private final Blobs blobs;

    /// The documents of a store.
    public JournalIssuedDocuments(Journal journal, Blobs blobs) {
        this.journal = journal;
        this.blobs = blobs;
    }

    @Override
    public List<IssuedDocument> all() {
        return journal.all(IssuedDocument.KIND).stream().map(Entry::value).toList();
    }

    @Override
    public List<IssuedDocument> of(PracticeCode practice) {
        return journal.all(IssuedDocument.KIND, Scope.of(practice)).stream().map(Entry::value).toList();
    }

    @Override
    public Optional<IssuedDocument> find(RecordId id) {
        return journal.find(IssuedDocument.KIND, id).map(Entry::value);
    }

    @Override
    public byte[] pdf(IssuedDocument document) throws TroubleException {
        return blobs.read(document.blob());
    }

    @Override
    public BlobId keep(byte[] pdf) throws TroubleException {
        return blobs.keep(pdf);
    }

    @Override
    public void save(Change change) throws TroubleException {
        journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }
}
