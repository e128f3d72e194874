package soundpractice.register.succession;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Writes down that a practice closes or merges, unless what was entered cannot be.
public final class RecordClosure {
    private static final int YEARS_AHEAD = 1;

    private final Closures closures;
    private final Predicate<PracticeCode> known;

    /// Records into these closures.
    ///
    /// @param known whether the register knows a practice
    public RecordClosure(Closures closures, Predicate<PracticeCode> known) {
        this.closures = closures;
        this.known = known;
    }

    /// Records it, new or over what was recorded before.
    public Outcome<Closure> record(Closure closure, LocalDate today) throws TroubleException {
        var problems = problems(closure, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var before = closures.of(closure.practice());
        var change = Change.plain();
        if (before.isPresent()) {
            change.put(before.get(), closure);
        } else {
            change.put(Closure.KIND, Closure.idOf(closure.practice()), closure.scope(), closure);
        }
        closures.save(change);
        return Outcome.done(closure);
    }

    /// Takes a record back: the practice goes on after all. History keeps what was said.
    ///
    /// @param reason why, for whoever reads the history
    public void takeBack(PracticeCode practice, String reason) throws TroubleException {
        var recorded = closures.of(practice);
        if (recorded.isPresent()) {
            closures.save(Change.because(reason).delete(recorded.get()));
        }
    }

    /// Why it cannot be recorded; empty when it can.
    public List<Problem> problems(Closure closure, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!known.test(closure.practice())) {
            problems.add(Problem.of("register.practice.unknown", closure.practice()));
        }
        if (closure.on().isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(Problem.of("register.closure.too-far", today.plusYears(YEARS_AHEAD)).at("on"));
        }
        for (var successor : closure.patientsTo()) {
            if (successor.equals(closure.practice())) {
                problems.add(Problem.of("register.closure.itself").at("patientsTo"));
            } else if (!known.test(successor)) {
                problems.add(Problem.of("register.practice.unknown", successor).at("patientsTo"));
            }
        }
        if (closure.how() == Closure.How.MERGED && closure.patientsTo().size() != 1) {
            problems.add(Problem.of("register.closure.one-successor").at("patientsTo"));
        }
        if (problems.isEmpty() && comesBack(closure)) {
            problems.add(Problem.of("register.closure.circle", closure.practice()).at("patientsTo"));
        }
        return problems;
    }

    /// Whether patients would in the end come back to the practice that ends.
    private boolean comesBack(Closure closure) {
        var next = new HashMap<PracticeCode, List<PracticeCode>>();
        closures.all().forEach(other -> next.put(other.practice(), other.patientsTo()));
        var seen = new HashSet<PracticeCode>();
        var ahead = new ArrayDeque<>(closure.patientsTo());
        while (!ahead.isEmpty()) {
            var at = ahead.pop();
            if (at.equals(closure.practice())) {
                return true;
            }
            if (seen.add(at)) {
                ahead.addAll(next.getOrDefault(at, List.of()));
            }
        }
        return false;
    }
}
