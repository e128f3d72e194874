package soundpractice.register.store;

import java.util.Comparator;
import java.util.List;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.TroubleException;
import soundpractice.register.DataSet;
import soundpractice.register.Imports;

/// Imports in the journal.
public final class StoredImports implements Imports {
    private final Journal journal;

    /// The imports of a store.
    public StoredImports(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Entry<DataSet>> all() {
        return journal.all(DataSet.KIND).stream()
                .sorted(Comparator.<Entry<DataSet>, java.time.LocalDate>comparing(e -> e.value().asOf()).reversed().thenComparing(Entry::id))
                .toList();
    }

    @Override
    public void undo(Entry<DataSet> imported, String reason) throws TroubleException {
        var first = journal.history(imported.id()).getLast();
        journal.undo(first.change(), reason);
    }
}
