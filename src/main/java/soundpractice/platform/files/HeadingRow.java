package soundpractice.platform.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A row of headings, compared without case, blanks, line breaks and punctuation: `Location ODS Code`, `location_ods_code` and
/// `Location ODS \nCode` are the same heading.
public final class HeadingRow {
    private final List<String> shown = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();

    /// The headings in that row.
    public HeadingRow(TableRow row) {
        for (int i = 0; i < row.size(); i++) {
            shown.add(row.cell(i).replaceAll("\\s+", " "));
            byName.putIfAbsent(bare(row.cell(i)), i);
        }
    }

    /// Letters and digits only, small.
    public static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// The column of the first of these bare names that there is; -1 if none.
    public int find(String... names) {
        for (var name : names) {
            var at = byName.get(name);
            if (at != null) {
                return at;
            }
        }
        return -1;
    }

    /// Whether it has all of these.
    public boolean has(String... names) {
        for (var name : names) {
            if (!byName.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    /// The first column whose heading contains this bare text; -1 if none.
    public int containing(String part) {
        for (int i = 0; i < shown.size(); i++) {
            if (bare(shown.get(i)).contains(part)) {
                return i;
            }
        }
        return -1;
    }

    /// The heading of a column as the file writes it.
    public String at(int column) {
        return column < 0 || column >= shown.size() ? "" : shown.get(column);
    }

    /// How many columns it names.
    public int size() {
        return shown.size();
    }

    /// Headings at none of these columns.
    public List<String> othersThan(Collection<Integer> known) {
        var others = new ArrayList<String>();
        for (int i = 0; i < shown.size(); i++) {
            if (!known.contains(i) && !shown.get(i).isBlank()) {
                others.add(shown.get(i));
            }
        }
        return others;
    }
}
