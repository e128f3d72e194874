package soundpractice.stocktake.score;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Every version of the scoring rules, the one that came with the program first.
public interface ScoreBook {

    /// All versions, oldest first. Never empty.
    List<ScoreRules> versions();

    /// The newest, by which drafts are scored.
    default ScoreRules latest() {
        return versions().getLast();
    }

    /// The version of that id.
    default Optional<ScoreRules> find(RecordId id) {
        return versions().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
