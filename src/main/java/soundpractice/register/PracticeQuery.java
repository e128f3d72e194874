package soundpractice.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;

/// Which practices to show: words that all have to occur in code, name, address, network or commissioner; and facts that have to be so.
///
/// @param text words, any case; empty asks for all
/// @param where fact → value: `status`, `country`, `sub_icb`, `icb`, `pcn`, `locality`, and what other features add (`rag`)
/// @param everywhere the whole register and not only the area
public record PracticeQuery(String text, Map<String, String> where, boolean everywhere) {

    /// Everything of ours.
    public static final PracticeQuery ALL = new PracticeQuery("", Map.of(), false);

    /// The facts every store knows.
    public static final List<String> KEYS = List.of("status", "country", "sub_icb", "icb", "pcn", "locality");

    public PracticeQuery {
        where = Map.copyOf(where);
    }

    /// The query of a filter text and `key=value` pairs.
    ///
    /// @param known the keys that can be asked for
    public static Outcome<PracticeQuery> of(String text, List<String> pairs, List<String> known) {
        var where = new LinkedHashMap<String, String>();
        for (var pair : pairs) {
            int equals = pair.indexOf('=');
            var key = equals < 0 ? pair : pair.substring(0, equals).strip();
            if (equals < 0 || !known.contains(key)) {
                return Outcome.refused(Problem.of("register.query.unknown", key, String.join(", ", known)));
            }
            where.put(key, pair.substring(equals + 1).strip());
        }
        return Outcome.done(new PracticeQuery(text, where, false));
    }

    /// The same query over the whole register.
    public PracticeQuery overEverything() {
        return new PracticeQuery(text, where, true);
    }
}
