package soundpractice.performance.rules;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.RuleId;

/// Every rule, in the order of the sources.
public record RuleBook(List<BookedRule> rules) {
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /// The rule of an id.
    public Optional<BookedRule> find(RuleId id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
