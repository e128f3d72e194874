package soundpractice.contract;

import java.util.List;
import java.util.Optional;
import soundpractice.contract.continuity.SubContract;
import soundpractice.contract.evidence.Custody;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All contract cases of the team's practices.
public interface ContractCases {

    /// Every case, oldest first.
    List<ContractFile> all();

    /// Those not closed.
    default List<ContractFile> open() {
        return all().stream().filter(f -> f.of().open()).toList();
    }

    /// A practice's cases, oldest first.
    List<ContractFile> of(PracticeCode practice);

    /// The case of that id.
    Optional<ContractFile> find(RecordId id);

    /// The case that a concern opened, if one did.
    default Optional<ContractFile> following(RecordId concern) {
        return all().stream().filter(f -> concern.equals(f.of().concern())).findFirst();
    }

    /// Every notice of sub-contracting, oldest first.
    List<Entry<SubContract>> subContracts();

    /// The team's settings, or those we ship.
    ContractSettings settings();

    /// Who had a record in hand, oldest first: its chain of custody.
    List<Custody> custody(RecordId record);

    /// Keeps a file's bytes.
    BlobId keep(byte[] content) throws TroubleException;

    /// The bytes of that name, verified.
    byte[] read(BlobId id) throws TroubleException;

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
