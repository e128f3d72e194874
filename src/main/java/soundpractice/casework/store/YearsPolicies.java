package soundpractice.casework.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.performance.Policies;
import soundpractice.performance.Policy;

/// The policy of each year, asked for once: thousands of clocks read the same few. Another policy may be supposed from its year on.
final class YearsPolicies {
    private final Policies policies;
    private final @Nullable Policy supposed;
    private final Map<Integer, Policy> years = new HashMap<>();

    YearsPolicies(Policies policies, @Nullable Policy supposed) {
        this.policies = policies;
        this.supposed = supposed;
    }

    Policy of(FinancialQuarter quarter) {
        return years.computeIfAbsent(quarter.startYear(), this::find);
    }

    private Policy find(int year) {
        var held = policies.inYear(year);
        return supposed != null && supposed.fromYear() <= year && held.fromYear() <= supposed.fromYear() ? supposed : held;
    }
}
