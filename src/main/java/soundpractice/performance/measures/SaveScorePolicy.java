package soundpractice.performance.measures;

import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Changes how measures are scored, from a financial year on. Earlier years keep their version.
public final class SaveScorePolicy {
    private final Journal journal;

    public SaveScorePolicy(Journal journal) {
        this.journal = journal;
    }

    /// Saves it for its year; refused when it contradicts itself.
    ///
    /// @param reason why it changes; history shows it
    public Outcome<ScorePolicy> save(ScorePolicy policy, String reason) throws TroubleException {
        var problems = policy.contradictions();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var change = reason.isBlank() ? Change.plain() : Change.because(reason.strip());
        journal.save(change.put(ScorePolicy.KIND, ScorePolicy.idOf(policy.fromYear()), Scope.AREA, policy));
        return Outcome.done(policy);
    }
}
