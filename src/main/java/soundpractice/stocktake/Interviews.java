package soundpractice.stocktake;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All stocktakes.
public interface Interviews {

    /// Every interview with everything in it, newest first.
    List<InterviewFile> all();

    /// A practice's, newest first.
    List<InterviewFile> of(PracticeCode practice);

    /// The interview of that id, whole.
    Optional<InterviewFile> find(RecordId id);

    /// The interview of that id or of a unique beginning of it (at least 6 characters), as a person types it.
    Optional<RecordId> idOf(String text);

    /// An interview's record as it stands, to write over.
    Optional<Entry<Interview>> entry(RecordId id);

    /// An answer's record as it stands, to write over; empty before the first key.
    Optional<Entry<Answer>> answer(RecordId interview, String question);

    /// A file's record as it stands.
    Optional<Entry<Evidence>> evidence(RecordId id);

    /// A section's time as it stands.
    Optional<Entry<SectionTime>> time(RecordId interview, String section);

    /// An answer's versions, newest first.
    List<Revision> history(RecordId answer);

    /// A version of an answer as it was, if it was not a deletion.
    Optional<Answer> read(Revision revision);

    /// Writes a change. When this returns it is on the disk.
    Saved save(Change change) throws TroubleException;

    /// Takes back what a change did.
    Saved undo(RecordId change, String reason) throws TroubleException;

    /// A new record's id.
    RecordId newId();

    /// Tells the listener when a stocktake changed, on whatever thread saved.
    ///
    /// @return call it to stop listening
    Runnable onChanged(Runnable listener);
}
