package soundpractice.performance;

import java.util.Map;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Changes the policy from a financial year on. Earlier years keep their version; validated quarters keep the one they were judged by.
public final class SavePolicy {
    private final Policies policies;
    private final Journal journal;

    public SavePolicy(Policies policies, Journal journal) {
        this.policies = policies;
        this.journal = journal;
    }

    /// Saves parameters for a year. Refused at each parameter that does not allow its value, and when the policy would contradict itself.
    ///
    /// @param fromYear the calendar year in which the financial year begins
    /// @param reason why the policy changes; history shows it
    public Outcome<Policy> save(int fromYear, Map<Parameter, String> values, String reason) throws TroubleException {
        var outcome = policies.inYear(fromYear).from(fromYear).with(values);
        if (outcome instanceof Outcome.Done<Policy>(Policy policy)) {
            var change = reason.isBlank() ? Change.plain() : Change.because(reason.strip());
            journal.save(change.put(Policy.KIND, Policy.idOf(fromYear), Scope.AREA, policy));
        }
        return outcome;
    }
}
