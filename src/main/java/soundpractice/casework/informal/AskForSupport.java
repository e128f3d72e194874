package soundpractice.casework.informal;

import java.time.LocalDate;
import soundpractice.casework.Case;
import soundpractice.casework.Cases;
import soundpractice.casework.Stage;
import soundpractice.casework.SupportAsked;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Writes down that a practice asked for support. Any practice may, at any time of year, a warned one at once. A practice without a case
/// gets an informal one, outside the formal process (S-4); a practice with a case keeps it, and its stage does not move.
public final class AskForSupport {
    private final Cases cases;

    /// Requests of these cases' practices.
    public AskForSupport(Cases cases) {
        this.cases = cases;
    }

    /// Saves a request, or the talk about one.
    public Outcome<SupportAsked> record(PracticeCode practice, SupportAsked.What what, LocalDate on, String note, LocalDate today) throws TroubleException {
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("casework.letter.in-future", on).at("on").by(RuleId.of("R-43")));
        }
        if (note.isBlank()) {
            return Outcome.refused(Problem.of("casework.support.say-what").at("note").by(RuleId.of("R-43")));
        }
        var open = cases.of(practice, today).stream().map(file -> file.of()).filter(of -> of.stage().isOpen()).reduce((_, last) -> last);
        if (open.isEmpty() && what == SupportAsked.What.TALKED) {
            return Outcome.refused(Problem.of("casework.support.nothing-asked", practice).by(RuleId.of("R-43")));
        }
        var change = Change.plain();
        var of = open.orElseGet(() -> opened(change, practice, on, today));
        var asked = new SupportAsked(of.id(), practice, on, what, note.strip());
        change.put(SupportAsked.KIND, cases.newId(), of.scope(), asked);
        cases.save(change);
        return Outcome.done(asked);
    }

    /// A new case takes the quarter it is opened in; one that the same quarter opened before is opened again.
    private Case opened(Change change, PracticeCode practice, LocalDate on, LocalDate today) {
        var quarter = FinancialQuarter.containing(on);
        var taken = cases.of(practice, today).stream().map(f -> f.of()).filter(c -> c.opened().equals(quarter)).findFirst();
        if (taken.isPresent()) {
            var entry = cases.entry(taken.get().id()).orElseThrow();
            var again = entry.value().at(Stage.INFORMAL, on);
            change.put(entry, again);
            return again;
        }
        var of = Case.open(practice, quarter, Stage.INFORMAL, on);
        change.put(Case.KIND, of.id(), of.scope(), of);
        return of;
    }
}
