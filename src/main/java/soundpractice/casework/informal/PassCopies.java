package soundpractice.casework.informal;

import java.time.LocalDate;
import java.util.List;
import soundpractice.casework.Cases;
import soundpractice.casework.CopyPassed;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Writes down that copies of letters went to the neighbourhood provider, as the process asks after sending.
public final class PassCopies {
    private final Cases cases;

    /// Copies of these cases' letters.
    public PassCopies(Cases cases) {
        this.cases = cases;
    }

    /// Saves that copies of these letters were passed on; refused as a whole when one is unknown or was not written yet.
    ///
    /// @param to who received them
    public Outcome<Integer> record(List<RecordId> documents, String to, LocalDate on, LocalDate today) throws TroubleException {
        if (to.isBlank()) {
            return Outcome.refused(Problem.of("casework.copy.to-whom").at("to").by(RuleId.of("R-64")));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("casework.letter.in-future", on).at("on").by(RuleId.of("R-64")));
        }
        var change = Change.plain();
        for (var document : documents) {
            var letter = cases.letter(document);
            if (letter.isEmpty()) {
                return Outcome.refused(Problem.of("casework.letter.unknown", document));
            }
            if (on.isBefore(letter.get().value().letterDate())) {
                return Outcome.refused(Problem.of("casework.letter.before-written", on, letter.get().value().letterDate()).at("on").by(RuleId.of("R-64")));
            }
            var practice = letter.get().value().practice();
            change.put(CopyPassed.KIND, cases.newId(), Scope.of(practice), new CopyPassed(document, practice, to.strip(), on));
        }
        cases.save(change);
        return Outcome.done(documents.size());
    }
}
