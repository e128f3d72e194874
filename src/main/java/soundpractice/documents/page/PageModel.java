package soundpractice.documents.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A printed document as plain data: everything its pages are made from.
///
/// @param template its page template under `reports/`, without ending, such as `stocktake/report`
/// @param title its title, for the reader's window and for the screen reader
/// @param author who issues it
/// @param fields texts that stand once, by parameter name
/// @param rows what the pages are filled from, in order
/// @param language what a screen reader is told that it is written in
public record PageModel(String template, String title, String author, Map<String, String> fields, List<PageRow> rows, Locale language) {
    public PageModel {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        rows = List.copyOf(rows);
    }

    /// A document in English.
    public PageModel(String template, String title, String author, Map<String, String> fields, List<PageRow> rows) {
        this(template, title, author, fields, rows, Locale.UK);
    }
}
