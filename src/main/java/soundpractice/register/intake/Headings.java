package soundpractice.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import soundpractice.platform.files.TableRow;

/// A heading row, compared without case, blanks, line breaks and punctuation: workbooks break their headings over lines and leave blanks behind them.
final class Headings {
    private final List<String> shown = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();

    Headings(TableRow row) {
        for (int i = 0; i < row.size(); i++) {
            shown.add(row.cell(i).replaceAll("\\s+", " "));
            byName.putIfAbsent(bare(row.cell(i)), i);
        }
    }

    /// Letters and digits only, small.
    static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// The first of these names that there is; -1 if none.
    int find(String... names) {
        for (var name : names) {
            var at = byName.get(name);
            if (at != null) {
                return at;
            }
        }
        return -1;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /// Headings at none of these columns, as the file writes them.
    List<String> othersThan(java.util.Collection<Integer> known) {
        var others = new ArrayList<String>();
        for (int i = 0; i < shown.size(); i++) {
            if (!known.contains(i) && !shown.get(i).isBlank()) {
                others.add(shown.get(i));
            }
        }
        return others;
    }
}
