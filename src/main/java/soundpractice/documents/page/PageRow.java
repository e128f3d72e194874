package soundpractice.documents.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One row of a printed document.
///
/// @param kind which of the template's bands prints it: the template asks for the field `kind`
/// @param cells its texts by field name
/// @param pictures PNG, JPEG or SVG files by field name
/// @param bars bars by field name
/// @param charts charts by field name
public record PageRow(String kind, Map<String, String> cells, Map<String, byte[]> pictures, Map<String, List<BarPart>> bars, Map<String, Chart> charts) {
    public PageRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        pictures = Map.copyOf(pictures);
        bars = Map.copyOf(bars);
        charts = Map.copyOf(charts);
    }

    /// A row without charts.
    public PageRow(String kind, Map<String, String> cells, Map<String, byte[]> pictures, Map<String, List<BarPart>> bars) {
        this(kind, cells, pictures, bars, Map.of());
    }

    /// A row of nothing but texts.
    ///
    /// @param cells field name, text, field name, text …
    public static PageRow of(String kind, String... cells) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < cells.length; i += 2) {
            named.put(cells[i], cells[i + 1]);
        }
        return new PageRow(kind, named, Map.of(), Map.of());
    }

    /// The same with a picture.
    public PageRow picture(String field, byte[] file) {
        var more = new LinkedHashMap<>(pictures);
        more.put(field, file.clone());
        return new PageRow(kind, cells, more, bars, charts);
    }

    /// The same with a bar.
    public PageRow bar(String field, List<BarPart> parts) {
        var more = new LinkedHashMap<>(bars);
        more.put(field, List.copyOf(parts));
        return new PageRow(kind, cells, pictures, more, charts);
    }

    /// The same with a chart.
    public PageRow chart(String field, Chart chart) {
        var more = new LinkedHashMap<>(charts);
        more.put(field, chart);
        return new PageRow(kind, cells, pictures, bars, more);
    }

    /// The same with a text more.
    public PageRow with(String field, String text) {
        var more = new LinkedHashMap<>(cells);
        more.put(field, text);
        return new PageRow(kind, more, pictures, bars, charts);
    }
}
