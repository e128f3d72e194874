package soundpractice.kernel;

import java.util.List;
import java.util.Set;

/// Why a rank, status, date or proposal is what it is: the rules that say so and a sentence's name with what fills it.
/// Every figure the program shows can open to its reasons.
///
/// @param rules ids of the rules applied, in the order applied
/// @param key name of the sentence in the feature's `words.properties`
/// @param args what fills the sentence's gaps, in order
public record Reason(List<RuleId> rules, String key, List<Object> args) {

    public Reason {
        rules = List.copyOf(rules);
        args = List.copyOf(args);
    }

    /// A reason by the rules named, comma separated (`"R-60,P-11"`).
    public static Reason of(String rules, String key, Object... args) {
        var ids = java.util.Arrays.stream(rules.split(",")).filter(s -> !s.isBlank()).map(String::strip).map(RuleId::of).toList();
        return new Reason(ids, key, List.of(args));
    }

    /// The rules of all reasons, each once.
    public static Set<RuleId> rulesOf(List<Reason> reasons) {
        var all = new java.util.LinkedHashSet<RuleId>();
        reasons.forEach(r -> all.addAll(r.rules()));
        return all;
    }
}
