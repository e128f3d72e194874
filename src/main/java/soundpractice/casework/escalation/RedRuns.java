package soundpractice.casework.escalation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.Policy;
import soundpractice.performance.QuarterResult;

/// For how many validated quarters running a practice has met the entry test (R-66, P-10), looked back from one quarter.
///
/// Q1 does not count towards the run (P-13, A-15), nor does a run carry over the end of the year (P-14, A-16), unless the policy says so.
/// Where it carries over, Q1 continues last year's run. A quarter that is missing or not validated ends the run: it proves nothing.
final class RedRuns {
    private final Map<FinancialQuarter, Set<PracticeCode>> entered = new TreeMap<>();
    private final FinancialQuarter last;
    private final Policy policy;

    RedRuns(List<QuarterResult> history, FinancialQuarter last, Policy policy) {
        this.last = last;
        this.policy = policy;
        for (var result : history) {
            if (result.isValidated() && result.of().compareTo(last) <= 0) {
                entered.put(result.of(), meeting(result));
            }
        }
    }

    /// The quarters of the run that ends with the last quarter, newest first; empty when the practice does not meet the entry test in it.
    List<FinancialQuarter> of(PracticeCode practice) {
        var run = new ArrayList<FinancialQuarter>();
        for (var quarter = last; meets(practice, quarter); quarter = quarter.previous()) {
            if (counts(practice, quarter)) {
                run.add(quarter);
            }
            if (quarter.number() == 1 && !policy.carryRunAcrossYears()) {
                break;
            }
        }
        return run;
    }

    private boolean counts(PracticeCode practice, FinancialQuarter quarter) {
        return quarter.number() != 1
                || policy.countQ1TowardsConsecutive()
                || (policy.carryRunAcrossYears() && meets(practice, quarter.previous()));
    }

    private boolean meets(PracticeCode practice, FinancialQuarter quarter) {
        return entered.getOrDefault(quarter, Set.of()).contains(practice);
    }

    private static Set<PracticeCode> meeting(QuarterResult result) {
        var meeting = new HashSet<PracticeCode>();
        for (var standing : result.standings()) {
            if (standing.meetsEntryTest()) {
                meeting.add(standing.practice());
            }
        }
        return meeting;
    }
}
