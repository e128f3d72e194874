package soundpractice.stocktake.score;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.InterviewFile;

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

    /// The rules by which an interview is scored: those it was finalised under, or the newest while it is open.
    default ScoreRules of(InterviewFile file) {
        var finalised = file.interview().finalised();
        return finalised == null || file.interview().state().isOpen() ? latest() : find(finalised.scoring()).orElseGet(this::latest);
    }

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
