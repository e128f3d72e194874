package soundpractice.register.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.succession.Closure;
import soundpractice.register.succession.Closures;

/// Closures and mergers in the journal.
public final class JournalClosures implements Closures {
    private final Journal journal;

    /// Those of a store.
    public JournalClosures(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Closure> all() {
        return journal.all(Closure.KIND).stream().map(Entry::value).sorted(Comparator.comparing(Closure::on).thenComparing(Closure::practice)).toList();
    }

    @Override
    public Optional<Entry<Closure>> of(PracticeCode practice) {
        return journal.find(Closure.KIND, Closure.idOf(practice));
    }

    @Override
    public void save(Change change) throws TroubleException {
        journal.save(change);
    }
}
