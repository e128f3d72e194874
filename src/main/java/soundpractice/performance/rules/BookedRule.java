package soundpractice.performance.rules;

import java.util.List;
import java.util.Locale;
import soundpractice.kernel.RuleId;

/// A rule, parameter, day count, ambiguity or gap of the sources, and how it stands in the program.
///
/// @param stands how it stands
/// @param by the parameters that decide it
/// @param used where one meets it: `ranking`, `clocks` …
public record BookedRule(RuleId id, Stands stands, List<RuleId> by, List<String> used) {

    /// How a rule stands in the program.
    public enum Stands {
        /// The program follows it and names it.
        CODE,
        /// It is set in the policy.
        PARAMETER,
        /// People decide it; what they decided is kept.
        RULING,
        /// A part of the program that is not built yet will follow it.
        LATER;

        /// The key of its words.
        public String key() {
            return "performance.stands." + name().toLowerCase(Locale.ROOT);
        }
    }

    public BookedRule {
        by = List.copyOf(by);
        used = List.copyOf(used);
    }

    /// The key of its sentence; a default stands under the same with `.default`.
    public String key() {
        return "performance.rule." + id.value().toLowerCase(Locale.ROOT);
    }

    /// Whether people can rule on it: an ambiguity or gap, or a principle that nothing is computed from, unless a parameter decides it.
    public boolean isOpen() {
        boolean unclear = id.value().startsWith("A-") || id.value().startsWith("G-") || stands == Stands.RULING;
        return unclear && by.isEmpty();
    }
}
