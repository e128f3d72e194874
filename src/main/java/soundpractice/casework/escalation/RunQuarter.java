package soundpractice.casework.escalation;

import java.time.LocalDate;
import soundpractice.casework.Cases;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;

/// The quarter-end run: reads the quarter, its history and the cases, and proposes. Changes nothing.
public final class RunQuarter {
    private final Quarters quarters;
    private final Cases cases;

    /// Runs over these quarters and cases.
    public RunQuarter(Quarters quarters, Cases cases) {
        this.quarters = quarters;
        this.cases = cases;
    }

    /// What the process proposes for a quarter as the clocks stand on a day. Refused when the quarter has no dashboard.
    public Outcome<QuarterRun> run(FinancialQuarter quarter, LocalDate today) throws TroubleException {
        var result = quarters.result(quarter);
        if (result.isEmpty()) {
            return Outcome.refused(Problem.of("casework.run.none", quarter));
        }
        var of = result.get();
        return Outcome.done(EscalationLadder.propose(quarters.validatedUpTo(quarter), of, of.policy(), cases.open(today)));
    }
}
