package soundpractice.casework.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Cases;
import soundpractice.casework.signup.SignUpLadder;
import soundpractice.casework.signup.SignUps;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;

/// The quarter-end run: reads the quarter, its history and the cases, and proposes. Changes nothing.
public final class RunQuarter {
    private final Quarters quarters;
    private final Cases cases;

    private final SignUps signUps;

    /// Runs over these quarters, cases and sign-up answers.
    public RunQuarter(Quarters quarters, Cases cases, SignUps signUps) {
        this.quarters = quarters;
        this.cases = cases;
        this.signUps = signUps;
    }

    /// What the process proposes for a quarter as the clocks stand on a day. Refused when the quarter has no dashboard.
    public Outcome<QuarterRun> run(FinancialQuarter quarter, LocalDate today) throws TroubleException {
        var result = quarters.result(quarter);
        if (result.isEmpty()) {
            return Outcome.refused(Problem.of("casework.run.none", quarter));
        }
        var of = result.get();
        var open = cases.open(today);
        var run = EscalationLadder.propose(quarters.validatedUpTo(quarter), of, of.policy(), open);
        return Outcome.done(of.isValidated() ? withSignUp(run, quarter, open, of.policy().fromYear()) : run);
    }

    /// The quarter's results and its sign-up answers are one run: a practice may owe a plan for both.
    private QuarterRun withSignUp(QuarterRun run, FinancialQuarter quarter, List<CaseFile> open, int policyYear) {
        var byPractice = new HashMap<PracticeCode, CaseFile>();
        open.forEach(file -> byPractice.put(file.of().practice(), file));
        var owed = new LinkedHashMap<PracticeCode, Proposal>();
        SignUpLadder.propose(quarter, signUps.sheets(quarter.startYear()), byPractice, policyYear).forEach(p -> owed.put(p.practice(), p));
        if (owed.isEmpty()) {
            return run;
        }
        var positions = new ArrayList<PracticePosition>();
        for (var position : run.positions()) {
            var more = owed.remove(position.practice());
            positions.add(more == null ? position : position.and(more));
        }
        owed.values().forEach(p -> positions.add(new PracticePosition(p.practice(), null, p.before(), List.of(p), false, List.of())));
        return new QuarterRun(run.quarter(), positions, run.warnings());
    }
}
