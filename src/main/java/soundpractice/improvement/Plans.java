package soundpractice.improvement;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All plans of the team.
public interface Plans {

    /// Every plan with everything in it, by practice, then oldest first; closed ones too.
    List<PlanFile> all();

    /// Those still worked on.
    default List<PlanFile> open() {
        return all().stream().filter(f -> f.of().state().isOpen()).toList();
    }

    /// A practice's plans, oldest first.
    List<PlanFile> of(PracticeCode practice);

    /// The plan of that id.
    Optional<PlanFile> find(RecordId id);

    /// The earlier versions of one of its records as they were read then, newest first, each with who wrote it when.
    List<Revision> history(RecordId record);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();

    /// Who works at this laptop.
    String author();
}
