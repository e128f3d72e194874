package soundpractice.stocktake.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.score.ScoreBook;
import soundpractice.stocktake.score.ScoreRules;

/// The scoring rules' versions as the journal keeps them, behind the one that came with the program.
public final class JournalScoreBook implements ScoreBook {
    private final Journal journal;
    private final ScoreRules shipped;

    /// The versions of a store.
    public JournalScoreBook(Journal journal, ScoreRules shipped) {
        this.journal = journal;
        this.shipped = shipped;
    }

    @Override
    public List<ScoreRules> versions() {
        var versions = new ArrayList<ScoreRules>();
        versions.add(shipped);
        journal.all(ScoreRules.KIND).stream()
                .map(Entry::value)
                .sorted(Comparator.comparingInt(ScoreRules::version).thenComparing(ScoreRules::id))
                .forEach(versions::add);
        return versions;
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }
}
