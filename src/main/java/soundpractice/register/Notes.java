package soundpractice.register;

import java.util.List;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Intelligence and visits by practice.
public interface Notes {

    /// Notes about a practice, newest first.
    List<Entry<Intelligence>> of(PracticeCode practice);

    /// Visits to a practice, newest first.
    List<Entry<Visit>> visits(PracticeCode practice);

    /// Saves a new note, unless it holds an NHS number or says nothing.
    Outcome<RecordId> add(Intelligence note) throws TroubleException;

    /// Saves a note over the one that was read.
    Outcome<RecordId> change(Entry<Intelligence> read, Intelligence note) throws TroubleException;

    /// Saves a new visit.
    Outcome<RecordId> add(Visit visit) throws TroubleException;

    /// Saves a visit over the one that was read.
    Outcome<RecordId> change(Entry<Visit> read, Visit visit) throws TroubleException;

    /// Deletes a note or visit; undo brings it back.
    void remove(Entry<?> read) throws TroubleException;
}
