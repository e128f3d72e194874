package soundpractice.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Takes down that a practice says its figure is wrong. One that comes after the window is taken too, and marked late.
public final class LogChallenge {
    private final Quarters quarters;
    private final Journal journal;

    public LogChallenge(Quarters quarters, Journal journal) {
        this.quarters = quarters;
        this.journal = journal;
    }

    /// Takes it down. Refused before publication, after validation, for a practice that the dashboard does not name, without grounds,
    /// and for a day that has not come or lies before publication.
    ///
    /// @param on the day it came in
    /// @param claimed the figure that the practice says is right, if it named one
    public Outcome<Entry<Challenge>> log(FinancialQuarter quarter, PracticeCode practice, LocalDate on, LocalDate today,
            @Nullable Percent claimed, String grounds) throws TroubleException {
        var found = quarters.find(quarter);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("performance.quarter.unknown", quarter));
        }
        return switch (found.get()) {
            case Quarter.Draft _ ->
                Outcome.refused(Problem.of("performance.challenge.unpublished", quarter).by(RuleId.of("R-23")));
            case Quarter.Validated _ -> Outcome.refused(ImportDashboard.frozen(quarter));
            case Quarter.Published published -> log(published, practice, on, today, claimed, grounds);
        };
    }

    private Outcome<Entry<Challenge>> log(Quarter.Published quarter, PracticeCode practice, LocalDate on, LocalDate today,
            @Nullable Percent claimed, String grounds) throws TroubleException {
        var window = quarter.challenges();
        if (grounds.isBlank()) {
            return Outcome.refused(Problem.of("performance.challenge.grounds").at("grounds"));
        }
        if (on.isAfter(today) || on.isBefore(window.opens())) {
            return Outcome.refused(Problem.of("performance.challenge.day", on, window.opens(), today).at("on"));
        }
        var standing = quarters.result(quarter).of(practice);
        if (standing.isEmpty()) {
            return Outcome.refused(Problem.of("performance.challenge.practice", practice, quarter.quarter()).at("practice"));
        }
        var challenge = new Challenge(quarter.quarter(), practice, on, !window.isOpen(on), standing.get().overall(), claimed,
                grounds.strip(), Challenge.Verdict.OPEN, null, null, null);
        var id = journal.newId();
        journal.save(Change.plain().put(Challenge.KIND, id, Scope.of(practice), challenge));
        return Outcome.done(journal.find(Challenge.KIND, id).orElseThrow());
    }
}
