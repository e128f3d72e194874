package soundpractice.platform.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table to be written out: a name, titles and rows. A cell is a text, a number, a [java.time.LocalDate], a
/// [soundpractice.kernel.Percent] or nothing; anything else is written as it says itself.
///
/// @param name name of the sheet
/// @param titles one a column
/// @param rows as many cells a row as there are titles
public record Sheet(String name, List<String> titles, List<List<@Nullable Object>> rows) {

    public Sheet {
        titles = List.copyOf(titles);
        var kept = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) {
            if (row.size() != titles.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + titles.size() + " titles");
            }
            kept.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(kept);
    }
}
