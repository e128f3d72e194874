package soundpractice.improvement.drafting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RuleId;

/// What a check says of an action or a plan at this moment.
///
/// @param rule the check's id (`S-4`, `ST-3`)
/// @param key the check as a question, by its name in words
/// @param state whether it is met
/// @param computed whether the program found out by itself; otherwise people answer
public record Hint(RuleId rule, String key, State state, boolean computed) {

    /// Whether a check is met.
    public enum State {
        MET,
        MISSING,
        /// Nobody has answered yet.
        OPEN
    }

    static Hint found(String rule, boolean met) {
        return new Hint(RuleId.of(rule), keyOf(rule), met ? State.MET : State.MISSING, true);
    }

    static Hint asked(String rule, @Nullable Boolean answer) {
        return new Hint(RuleId.of(rule), keyOf(rule), answer == null ? State.OPEN : answer ? State.MET : State.MISSING, false);
    }

    private static String keyOf(String rule) {
        return "improvement.check." + rule.toLowerCase(Locale.ROOT);
    }
}
