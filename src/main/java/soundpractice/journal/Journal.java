package soundpractice.journal;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Every record of the store. Thread-safe; writes take turns.
public interface Journal {

    /// The record, unless it does not exist or was deleted.
    <T> Optional<Entry<T>> find(Kind<T> kind, RecordId id);

    /// All records of a kind, oldest first.
    <T> List<Entry<T>> all(Kind<T> kind);

    /// All records of a kind in a scope, oldest first.
    <T> List<Entry<T>> all(Kind<T> kind, Scope scope);

    /// Writes a change. When this returns, it is on the disk and the tables show it.
    Saved save(Change change) throws TroubleException;

    /// A new, time-ordered record id.
    RecordId newId();

    /// A record's versions, newest first.
    List<Revision> history(RecordId id);

    /// The newest versions of anything in a scope, newest first: a practice's timeline.
    List<Revision> recent(Scope scope, int atMost);

    /// The versions written by one deed.
    List<Revision> ofChange(RecordId change);

    /// A version's content, read as its kind knows it.
    <T> Optional<T> read(Kind<T> kind, Revision revision);

    /// Puts back what stood before a deed, as a new deed. Later changes to other components stay.
    Saved undo(RecordId change, String reason) throws TroubleException;

    /// Tells the listener after each save which kinds were touched. Called on the saving thread; must return at once.
    ///
    /// @return call it to stop listening
    Runnable onSaved(java.util.function.Consumer<java.util.Set<String>> listener);

    /// Verifies everything: the file's frames, the revisions' names, the tables against a rebuild, the blobs.
    Checked check() throws TroubleException;
}
