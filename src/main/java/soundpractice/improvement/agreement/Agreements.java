package soundpractice.improvement.agreement;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All agreements of the team.
public interface Agreements {

    /// Every one, by practice, then oldest first.
    List<AgreementFile> all();

    /// A practice's, oldest first.
    List<AgreementFile> of(PracticeCode practice);

    /// The one of that id.
    Optional<AgreementFile> find(RecordId id);

    /// Keeps a scanned page or a signed file.
    BlobId keep(byte[] content) throws TroubleException;

    /// The content of a scanned page or a signed file.
    byte[] read(BlobId id) throws TroubleException;

    /// The certificates with which people of the team sign.
    List<PersonalCertificate> certificates();

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
