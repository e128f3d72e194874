package soundpractice.improvement.support;

import java.util.List;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Offers, their money, and what the talks and diagnostics of a programme brought.
public interface Offers {

    /// Every offer, by practice.
    List<Entry<SupportOffer>> all();

    /// Every invoice.
    List<Invoice> invoices();

    /// Every budget.
    List<Budget> budgets();

    /// A practice's readiness talks, oldest first.
    List<ReadinessTalk> talks(PracticeCode practice);

    /// What a practice's diagnostic looks at: all six sources in their order, those nobody has noted as missing.
    List<DiagnosticInput> inputs(PracticeCode practice);

    /// Every option of every practice, in order.
    List<Option> options();

    /// A practice's options, in the order of its report.
    List<Entry<Option>> options(PracticeCode practice);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
