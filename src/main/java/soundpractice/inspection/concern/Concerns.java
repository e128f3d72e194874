package soundpractice.inspection.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All concerns of the team's practices.
public interface Concerns {

    /// Every concern as known on a day, oldest first; closed ones too.
    List<ConcernFile> all(LocalDate asOf);

    /// Those not closed.
    default List<ConcernFile> open(LocalDate asOf) {
        return all(asOf).stream().filter(file -> file.of().isOpen()).toList();
    }

    /// A practice's concerns, oldest first.
    List<ConcernFile> of(PracticeCode practice, LocalDate asOf);

    /// The concern of that id.
    Optional<ConcernFile> find(RecordId id, LocalDate asOf);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
