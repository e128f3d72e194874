package soundpractice.stocktake.questionnaire;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Every version of the questionnaire, the one that came with the program first, and the drafts of the next.
public interface Questionnaires {

    /// All published versions, oldest first. Never empty.
    List<Questionnaire> versions();

    /// The version of that id.
    Optional<Questionnaire> find(RecordId id);

    /// The newest published version, which new interviews use.
    default Questionnaire latest() {
        return versions().getLast();
    }

    /// Drafts that have not become a version yet, oldest first.
    List<Entry<QuestionnaireDraft>> drafts();

    /// The draft of that id.
    Optional<Entry<QuestionnaireDraft>> draft(RecordId id);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
