package soundpractice.stocktake.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;

/// The ledger of consents.
public interface Consents {

    /// Every practice's consent, withdrawn and ended ones too.
    List<Consent> all();

    /// A practice's, as its record stands.
    Optional<Entry<Consent>> of(PracticeCode practice);

    /// Whether a practice's scores may be used on a day.
    default boolean allows(PracticeCode practice, LocalDate on) {
        return of(practice).filter(c -> c.value().holds(on)).isPresent();
    }

    /// Whether a practice's figures may be used so on a day.
    default boolean allows(PracticeCode practice, Use use, LocalDate on) {
        return of(practice).filter(c -> c.value().holds(on, use)).isPresent();
    }

    /// What was written down for a practice, newest first.
    List<Revision> history(PracticeCode practice);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;
}
