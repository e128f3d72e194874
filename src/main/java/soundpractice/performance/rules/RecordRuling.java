package soundpractice.performance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Takes down a ruling, once; whatever cites the rule afterwards cites the ruling with it.
public final class RecordRuling {
    private final RuleBook book;
    private final Journal journal;

    public RecordRuling(RuleBook book, Journal journal) {
        this.book = book;
        this.journal = journal;
    }

    /// Takes it down. Refused where nothing is open, where a parameter decides, and without words.
    public Outcome<Ruling> record(RuleId rule, int fromYear, String decision, String basis, LocalDate on) throws TroubleException {
        var booked = book.find(rule);
        if (booked.isEmpty() || !booked.get().isOpen()) {
            var by = booked.map(BookedRule::by).orElse(java.util.List.of());
            return Outcome.refused((by.isEmpty() ? Problem.of("performance.ruling.not-open", rule) : Problem.of("performance.ruling.by-parameter", rule, by.getFirst())).by(rule));
        }
        var problems = new ArrayList<Problem>();
        if (decision.isBlank()) {
            problems.add(Problem.of("performance.ruling.blank").at("decision").by(rule));
        }
        if (basis.isBlank()) {
            problems.add(Problem.of("performance.ruling.basis").at("basis").by(rule));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var ruling = new Ruling(rule, fromYear, decision.strip(), basis.strip(), on);
        journal.save(Change.because(ruling.basis()).put(Ruling.KIND, Ruling.idOf(rule, fromYear), Scope.AREA, ruling));
        return Outcome.done(ruling);
    }
}
