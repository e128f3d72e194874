package soundpractice.performance.rules;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.RuleId;

/// What the team ruled.
public interface Rulings {

    /// All rulings, latest year first.
    List<Ruling> all();

    /// The ruling that holds for a financial year; empty while the default holds.
    default Optional<Ruling> of(RuleId rule, int startYear) {
        return all().stream().filter(r -> r.rule().equals(rule) && r.fromYear() <= startYear).findFirst();
    }
}
