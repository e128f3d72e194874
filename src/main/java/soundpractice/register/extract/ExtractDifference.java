package soundpractice.register.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a file says beside what the last one of its series said.
///
/// @param unchanged rows that say the same
/// @param changed rows that say something else
/// @param added rows about something new
/// @param gone keys that stand in the last file and not in this one
/// @param changedFacts fact → how many rows change it, most first
public record ExtractDifference(int unchanged, int changed, int added, int gone, Map<String, Integer> changedFacts) {

    /// Compares, row by row and fact by fact.
    public static ExtractDifference of(List<String> facts, List<ExtractRow> now, List<ExtractRow> before) {
        var known = HashMap.<String, List<String>>newHashMap(before.size());
        before.forEach(row -> known.put(row.key(), row.values()));
        int unchanged = 0;
        int changed = 0;
        int added = 0;
        var counts = new HashMap<String, Integer>();
        for (var row : now) {
            var was = known.remove(row.key());
            if (was == null) {
                added++;
            } else if (was.equals(row.values())) {
                unchanged++;
            } else {
                changed++;
                for (int i = 0; i < Math.min(facts.size(), was.size()); i++) {
                    if (!was.get(i).equals(row.values().get(i))) {
                        counts.merge(facts.get(i), 1, Integer::sum);
                    }
                }
            }
        }
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return new ExtractDifference(unchanged, changed, added, known.size(), sorted);
    }
}
