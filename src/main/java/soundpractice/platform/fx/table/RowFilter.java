package soundpractice.platform.fx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Finds rows by what stands in them, quick enough for every key over all practices of England: each row's words are put in lower case
/// once, and a longer filter searches only what the shorter one found. Every word typed has to be in the row, in any order.
public final class RowFilter<R> {
    private List<Entry<R>> all = List.of();
    private List<Entry<R>> found = List.of();
    private String last = "";

    private record Entry<R>(R row, String words) {}

    /// Takes other rows and applies the last filter again.
    public void rows(List<R> rows, Function<R, String> words) {
        var entries = new ArrayList<Entry<R>>(rows.size());
        for (var row : rows) {
            entries.add(new Entry<>(row, words.apply(row).toLowerCase(Locale.ROOT)));
        }
        all = entries;
        found = entries;
        var again = last;
        last = "";
        matching(again);
    }

    /// The rows in which every word of the text stands, in their order.
    public List<R> matching(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        var base = typed.startsWith(last) ? found : all;
        var words = typed.isEmpty() ? new String[0] : typed.split("\\s+");
        var hits = new ArrayList<Entry<R>>();
        for (var entry : base) {
            if (hasAll(entry.words(), words)) {
                hits.add(entry);
            }
        }
        last = typed;
        found = hits;
        var rows = new ArrayList<R>(hits.size());
        hits.forEach(hit -> rows.add(hit.row()));
        return rows;
    }

    private static boolean hasAll(String row, String[] words) {
        for (var word : words) {
            if (!row.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
