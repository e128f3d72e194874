package soundpractice.improvement.store;

import java.util.Comparator;
import java.util.List;
import soundpractice.improvement.support.Budget;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Invoice;
import soundpractice.improvement.support.Offers;
import soundpractice.improvement.support.Option;
import soundpractice.improvement.support.ReadinessTalk;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Offers, invoices, budgets, talks and options as records of the journal.
public final class JournalOffers implements Offers {
    private final Journal journal;

    /// The offers of a store.
    public JournalOffers(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Entry<SupportOffer>> all() {
        return journal.all(SupportOffer.KIND).stream().sorted(Comparator.comparing(e -> e.value().practice())).toList();
    }

    @Override
    public List<Invoice> invoices() {
        return journal.all(Invoice.KIND).stream().map(Entry::value).toList();
    }

    @Override
    public List<Budget> budgets() {
        return journal.all(Budget.KIND).stream().map(Entry::value).toList();
    }

    @Override
    public List<ReadinessTalk> talks(PracticeCode practice) {
        return journal.all(ReadinessTalk.KIND, Scope.of(practice)).stream().map(Entry::value).sorted(Comparator.comparing(ReadinessTalk::on)).toList();
    }

    @Override
    public List<DiagnosticInput> inputs(PracticeCode practice) {
        return DiagnosticInput.all(practice, journal.all(DiagnosticInput.KIND, Scope.of(practice)).stream().map(Entry::value).toList());
    }

    @Override
    public List<Option> options() {
        return journal.all(Option.KIND).stream().map(Entry::value)
                .sorted(Comparator.comparing(Option::practice).thenComparing(Option::domain).thenComparing(Option::order)).toList();
    }

    @Override
    public List<Entry<Option>> options(PracticeCode practice) {
        return journal.all(Option.KIND, Scope.of(practice)).stream()
                .sorted(Comparator.<Entry<Option>, Option.Domain>comparing(e -> e.value().domain()).thenComparing(e -> e.value().order())).toList();
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
