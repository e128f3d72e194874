package soundpractice.register.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soundpractice.register.intake.FactRow;
import soundpractice.register.intake.FactTable;

/// What a file says beside what is known: pure comparison, row by row and fact by fact.
///
/// @param table which table
/// @param added rows about things not known
/// @param changed rows that say something else, with what was said before
/// @param silent rows that say the same but for facts that do not count as a change (the day patients were counted)
/// @param back keys of rows that earlier files had lost and this one lists again
/// @param gone keys known, in the last file, and not in this one
/// @param unchanged how many rows say what is known
record FactDifference(FactTable table, List<FactRow> added, List<Altered> changed, List<FactRow> silent, Set<String> back, List<String> gone, int unchanged) {

    /// A row and what was known before.
    record Altered(FactRow row, List<String> before) {}

    /// What stands of a thing.
    ///
    /// @param values its facts
    /// @param missing whether the last file no longer listed it
    record Known(List<String> values, boolean missing) {}

    /// Compares.
    static FactDifference of(FactTable table, List<FactRow> rows, Map<String, Known> known) {
        var compared = compared(table);
        var added = new ArrayList<FactRow>();
        var changed = new ArrayList<Altered>();
        var silent = new ArrayList<FactRow>();
        var back = new HashSet<String>();
        var seen = HashSet.<String>newHashSet(rows.size());
        int unchanged = 0;
        for (var row : rows) {
            seen.add(row.key());
            var before = known.get(row.key());
            if (before == null) {
                added.add(row);
                continue;
            }
            if (before.missing()) {
                back.add(row.key());
            }
            if (before.values().equals(row.values())) {
                unchanged++;
            } else if (same(compared, before.values(), row.values())) {
                unchanged++;
                silent.add(row);
            } else {
                changed.add(new Altered(row, before.values()));
            }
        }
        var gone = known.entrySet().stream().filter(e -> !e.getValue().missing() && !seen.contains(e.getKey())).map(Map.Entry::getKey).sorted().toList();
        return new FactDifference(table, added, changed, silent, back, gone, unchanged);
    }

    /// How many rows change each fact, most first.
    static Map<String, Integer> fields(List<FactDifference> all) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var one : all) {
            var facts = one.table.facts();
            for (var altered : one.changed) {
                for (int i = 0; i < facts.size(); i++) {
                    if (facts.get(i).compared() && !altered.before.get(i).equals(altered.row.values().get(i))) {
                        counts.merge(facts.get(i).name(), 1, Integer::sum);
                    }
                }
            }
        }
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static boolean[] compared(FactTable table) {
        var compared = new boolean[table.facts().size()];
        for (int i = 0; i < compared.length; i++) {
            compared[i] = table.facts().get(i).compared();
        }
        return compared;
    }

    private static boolean same(boolean[] compared, List<String> a, List<String> b) {
        for (int i = 0; i < compared.length; i++) {
            if (compared[i] && !a.get(i).equals(b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
