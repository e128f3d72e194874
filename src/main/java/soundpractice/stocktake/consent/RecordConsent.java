package soundpractice.stocktake.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Writes down that a practice consented to comparison without its name, or took its consent back.
public final class RecordConsent {
    private final Consents consents;

    /// Writes into this ledger.
    public RecordConsent(Consents consents) {
        this.consents = consents;
    }

    /// A consent given; one given before is replaced, its history stays.
    public Outcome<Consent> give(
            PracticeCode practice, LocalDate on, String by, boolean jointWork, @Nullable LocalDate until, String note) throws TroubleException {
        return give(practice, on, by, jointWork, until, note, List.of(Use.COMPARISON));
    }

    /// A consent given for these uses; one given before is replaced, its history stays.
    public Outcome<Consent> give(
            PracticeCode practice, LocalDate on, String by, boolean jointWork, @Nullable LocalDate until, String note, List<Use> uses) throws TroubleException {
        if (uses.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.consent.what-for").at("uses"));
        }
        if (by.isBlank()) {
            return Outcome.refused(Problem.of("stocktake.consent.who").at("given_by"));
        }
        if (until != null && until.isBefore(on)) {
            return Outcome.refused(Problem.of("stocktake.consent.ends-before").at("until"));
        }
        return write(new Consent(practice, on, by.strip(), jointWork, until, null, note.strip(), uses));
    }

    /// A consent taken back: from that day on it allows nothing.
    public Outcome<Consent> withdraw(PracticeCode practice, LocalDate on, String note) throws TroubleException {
        var given = consents.of(practice);
        if (given.isEmpty() || given.get().value().withdrawn() != null) {
            return Outcome.refused(Problem.of("stocktake.consent.none", practice));
        }
        var was = given.get().value();
        return write(new Consent(practice, was.given(), was.givenBy(), was.jointWork(), was.until(), on, note.strip(), was.purposes()));
    }

    private Outcome<Consent> write(Consent consent) throws TroubleException {
        var read = consents.of(consent.practice());
        consents.save(read.isPresent()
                ? Change.plain().put(read.get(), consent)
                : Change.plain().put(Consent.KIND, Consent.idOf(consent.practice()), consent.scope(), consent));
        return Outcome.done(consent);
    }
}
