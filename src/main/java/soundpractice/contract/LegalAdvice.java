package soundpractice.contract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// That advice was taken (L-1, §10). The advice itself is privileged and stays where it is: here stand only the day, the adviser, and which courses it covers.
///
/// @param from the adviser
/// @param covers the courses it was taken on
/// @param kept where the advice is kept
public record LegalAdvice(PracticeCode practice, RecordId caseId, LocalDate on, String from, Set<Action> covers, String kept) implements CaseEvent {

    /// Advice in the journal.
    public static final Kind<LegalAdvice> KIND = Kind.log("contract.legal_advice", LegalAdvice.class);

    public LegalAdvice {
        covers = Collections.unmodifiableSet(new TreeSet<>(covers));
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Reason told() {
        return Reason.of("L-1", "contract.told.advised", from, covers.stream().map(a -> Reason.of("", a.key())).toList());
    }
}
