package soundpractice.improvement.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.Agreements;
import soundpractice.improvement.agreement.FixedText;
import soundpractice.improvement.agreement.PersonalCertificate;
import soundpractice.improvement.agreement.Signature;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Agreements, their fixed texts and signatures as records of the journal; scans among the kept content.
public final class JournalAgreements implements Agreements {
    private final Journal journal;
    private final Blobs blobs;

    /// The agreements of a store.
    public JournalAgreements(Journal journal, Blobs blobs) {
        this.journal = journal;
        this.blobs = blobs;
    }

    @Override
    public List<AgreementFile> all() {
        return files(journal.all(Agreement.KIND), journal.all(FixedText.KIND), journal.all(Signature.KIND));
    }

    @Override
    public List<AgreementFile> of(PracticeCode practice) {
        var scope = Scope.of(practice);
        return files(journal.all(Agreement.KIND, scope), journal.all(FixedText.KIND, scope), journal.all(Signature.KIND, scope));
    }

    @Override
    public Optional<AgreementFile> find(RecordId id) {
        return journal.find(Agreement.KIND, id)
                .map(e -> files(List.of(e), journal.all(FixedText.KIND, e.scope()), journal.all(Signature.KIND, e.scope())).getFirst());
    }

    private static List<AgreementFile> files(List<Entry<Agreement>> agreements, List<Entry<FixedText>> texts, List<Entry<Signature>> signatures) {
        return agreements.stream()
                .sorted(Comparator.<Entry<Agreement>, PracticeCode>comparing(e -> e.value().practice()).thenComparing(Entry::id))
                .map(a -> new AgreementFile(a, texts.stream().map(Entry::value).filter(t -> t.agreement().equals(a.id())).findFirst().orElse(null),
                        signatures.stream().map(Entry::value).filter(s -> s.agreement().equals(a.id())).toList()))
                .toList();
    }

    @Override
    public BlobId keep(byte[] content) throws TroubleException {
        return blobs.keep(content);
    }

    @Override
    public byte[] read(BlobId id) throws TroubleException {
        return blobs.read(id);
    }

    @Override
    public List<PersonalCertificate> certificates() {
        return journal.all(PersonalCertificate.KIND).stream().map(Entry::value).toList();
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }
}
