package soundpractice.performance;

import java.time.LocalDate;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Publishes a quarter's unvalidated dashboard, which opens the challenge window.
public final class PublishQuarter {
    private final Quarters quarters;
    private final Policies policies;
    private final Journal journal;

    public PublishQuarter(Quarters quarters, Policies policies, Journal journal) {
        this.quarters = quarters;
        this.policies = policies;
        this.journal = journal;
    }

    /// Publishes it. Refused when there is no dashboard, when it was published before, and before the quarter is over.
    ///
    /// @param today the day of publication: day 0 of the window
    public Outcome<Quarter> publish(FinancialQuarter quarter, LocalDate today) throws TroubleException {
        var entry = quarters.dashboard(quarter);
        if (entry.isEmpty()) {
            return Outcome.refused(Problem.of("performance.quarter.unknown", quarter));
        }
        switch (quarters.find(quarter).orElseThrow()) {
            case Quarter.Validated _ -> {
                return Outcome.refused(ImportDashboard.frozen(quarter));
            }
            case Quarter.Published published -> {
                return Outcome.refused(Problem.of("performance.publish.already", quarter, published.challenges().opens()));
            }
            case Quarter.Draft _ -> {
                if (!today.isAfter(quarter.lastDay())) {
                    return Outcome.refused(Problem.of("performance.publish.early", quarter, quarter.lastDay()).by(RuleId.of("R-20")));
                }
            }
        }
        var window = ChallengeWindow.of(quarter, today, policies.of(quarter));
        journal.save(Change.plain().put(entry.get(), entry.get().value().published(window)));
        return Outcome.done(quarters.find(quarter).orElseThrow());
    }
}
