package soundpractice.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a person has to know: why a rule refused, or what is wrong with a file. It carries no
/// sentence: the words stand in the feature's `words.properties` under [#key] and are filled with [#args].
///
/// @param key the sentence's name, beginning with the feature's name (`register.import.too-small`)
/// @param field the place it belongs to in a form or a file's column, if any
/// @param rule the id of the domain rule that says so (`R-60`), if one does
/// @param args what fills the sentence's gaps, in order
public record Problem(String key, @Nullable String field, @Nullable RuleId rule, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    /// A problem that belongs to no field.
    public static Problem of(String key, Object... args) {
        return new Problem(key, null, null, List.of(args));
    }

    /// The same problem, shown at a field.
    public Problem at(String where) {
        return new Problem(key, where, rule, args);
    }

    /// The same problem, with the rule that says so.
    public Problem by(RuleId id) {
        return new Problem(key, field, id, args);
    }
}
