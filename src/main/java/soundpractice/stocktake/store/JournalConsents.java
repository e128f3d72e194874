package soundpractice.stocktake.store;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.consent.Consent;
import soundpractice.stocktake.consent.Consents;

/// The ledger of consents as the journal keeps it.
public final class JournalConsents implements Consents {
    private final Journal journal;

    /// The ledger of a store.
    public JournalConsents(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Consent> all() {
        return journal.all(Consent.KIND).stream().map(Entry::value).toList();
    }

    @Override
    public Optional<Entry<Consent>> of(PracticeCode practice) {
        return journal.find(Consent.KIND, Consent.idOf(practice));
    }

    @Override
    public List<Revision> history(PracticeCode practice) {
        return journal.history(Consent.idOf(practice));
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }
}
