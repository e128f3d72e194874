package soundpractice.stocktake.store;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.document.ReturnedFormKept;
import soundpractice.stocktake.document.ReturnedForms;

/// Forms that came back, as records of the journal.
public final class JournalReturnedForms implements ReturnedForms {
    private final Journal journal;

    /// Those of a store.
    public JournalReturnedForms(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<ReturnedFormKept> of(RecordId interview) {
        return journal.all(ReturnedFormKept.KIND).stream().map(Entry::value).filter(form -> form.interview().equals(interview)).toList();
    }

    @Override
    public Optional<Entry<ReturnedFormKept>> entry(RecordId id) {
        return journal.find(ReturnedFormKept.KIND, id);
    }
}
