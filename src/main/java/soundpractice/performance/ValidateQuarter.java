package soundpractice.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Publishes the validated dashboard: figures, statuses and ranks are fixed for good, with the policy that made them. From here
/// the formal process of the quarter runs.
public final class ValidateQuarter {
    private final Quarters quarters;
    private final Journal journal;

    public ValidateQuarter(Quarters quarters, Journal journal) {
        this.quarters = quarters;
        this.journal = journal;
    }

    /// Freezes it. Refused while challenges are open, before publication, and while the window is open unless the person says why.
    ///
    /// @param overrideReason why it cannot wait for the window to close; null or blank when it can
    public Outcome<QuarterResult> validate(FinancialQuarter quarter, LocalDate today, @Nullable String overrideReason) throws TroubleException {
        var found = quarters.find(quarter);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("performance.quarter.unknown", quarter));
        }
        return switch (found.get()) {
            case Quarter.Validated _ -> Outcome.refused(ImportDashboard.frozen(quarter));
            case Quarter.Draft _ -> Outcome.refused(Problem.of("performance.validate.unpublished", quarter).by(RuleId.of("R-22")));
            case Quarter.Published published -> freeze(published, today, overrideReason);
        };
    }

    private Outcome<QuarterResult> freeze(Quarter.Published published, LocalDate today, @Nullable String overrideReason) throws TroubleException {
        var quarter = published.quarter();
        var challenges = quarters.challenges(quarter);
        long open = challenges.stream().filter(c -> c.value().isOpen()).count();
        boolean early = !published.challenges().isOver(today);
        boolean overridden = overrideReason != null && !overrideReason.isBlank();
        var problems = new ArrayList<Problem>();
        if (early && !overridden) {
            problems.add(Problem.of("performance.validate.window", quarter, published.challenges().closes()).by(RuleId.of("R-23")));
        }
        if (open > 0) {
            problems.add(Problem.of("performance.validate.open", quarter, open).by(RuleId.of("R-25")));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var result = quarters.result(published);
        long corrections = challenges.stream().filter(c -> c.value().verdict() == Challenge.Verdict.ACCEPTED).count();
        var frozen = new FrozenQuarter(quarter, published.dashboard().figures(), quarters.keep(result), result.policy(), today,
                early && overrideReason != null ? overrideReason.strip() : null, challenges.size(), Math.toIntExact(corrections));
        journal.save(Change.plain().put(FrozenQuarter.KIND, FrozenQuarter.idOf(quarter), Scope.AREA, frozen));
        return Outcome.done(quarters.result(quarter).orElseThrow());
    }
}
