package soundpractice.register.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.TroubleException;
import soundpractice.register.DataSet;
import soundpractice.register.Imports;
import soundpractice.register.PastImport;
import soundpractice.register.extract.ImportedFile;

/// Imports in the journal: files kept whole and files of which an extract is kept.
public final class StoredImports implements Imports {
    private final Journal journal;

    /// The imports of a store.
    public StoredImports(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<PastImport> all() {
        return Stream.concat(
                        journal.all(DataSet.KIND).stream().map(StoredImports::whole),
                        journal.all(ImportedFile.KIND).stream().map(StoredImports::extracted))
                .sorted(Comparator.comparing(PastImport::asOf).reversed().thenComparing(PastImport::id))
                .toList();
    }

    private static PastImport whole(Entry<DataSet> e) {
        var set = e.value();
        return new PastImport(e.id(), set.kind().commandName(), set.asOf(), set.accepted(), set.fileName(), e.author(), e.stamp().instant());
    }

    private static PastImport extracted(Entry<ImportedFile> e) {
        var file = e.value();
        return new PastImport(e.id(), file.source(), file.asOf(), file.accepted(), file.fileName(), e.author(), e.stamp().instant());
    }

    @Override
    public void undo(PastImport imported, String reason) throws TroubleException {
        var first = journal.history(imported.id()).getLast();
        journal.undo(first.change(), reason);
    }
}
