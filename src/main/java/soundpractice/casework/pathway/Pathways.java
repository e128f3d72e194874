package soundpractice.casework.pathway;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All pathways and who is on them.
public interface Pathways {

    /// Every definition: those that ship, then the team's own.
    List<Pathway> definitions();

    /// The definition of that name.
    default Optional<Pathway> definition(String id) {
        return definitions().stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
    }

    /// Every practice on a pathway, by practice; ended ones too.
    List<PathwayFile> all();

    /// One of them.
    Optional<PathwayFile> find(RecordId id);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
