package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.kernel.Reason;

/// Writes one part of a pack, row by row. A figure goes in together with its proof, so that none can stand there without.
public final class PartPages {
    private final PackWords words;
    private final List<Trace> traces;
    private final String chapter;
    private final List<PageRow> rows = new ArrayList<>();

    /// A part.
    ///
    /// @param traces where the proofs of all figures of the pack are gathered, in order
    /// @param chapter what the part is called
    public PartPages(PackWords words, List<Trace> traces, String chapter) {
        this.words = words;
        this.traces = traces;
        this.chapter = chapter;
    }

    /// The words.
    public PackWords words() {
        return words;
    }

    /// A heading.
    public PartPages heading(String key, Object... args) {
        rows.add(PageRow.of("h2", "title", words.text(key, args)));
        return this;
    }

    /// A smaller heading.
    public PartPages subheading(String text) {
        rows.add(PageRow.of("h3", "title", text));
        return this;
    }

    /// A paragraph.
    public PartPages says(String text) {
        rows.add(PageRow.of("para", "text", text));
        return this;
    }

    /// A remark in small print.
    public PartPages notes(String text) {
        rows.add(PageRow.of("note", "text", text));
        return this;
    }

    /// An entry of a list.
    public PartPages lists(String text) {
        rows.add(PageRow.of("bullet", "text", text));
        return this;
    }

    /// What must not be missed.
    public PartPages calls(String title, String text) {
        rows.add(PageRow.of("callout", "title", title, "text", text));
        return this;
    }

    /// A fact that is no figure.
    public PartPages fact(String key, String text) {
        if (!text.isBlank()) {
            rows.add(PageRow.of("fact", "title", words.text(key), "text", text));
        }
        return this;
    }

    /// A fact that is a figure.
    public PartPages figure(String key, String shown, Reason how, List<Input> inputs) {
        var label = words.text(key);
        rows.add(PageRow.of("fact", "title", label, "text", shown, "trace", trace(label, shown, how, inputs)));
        return this;
    }

    /// A row of a kind, as it is.
    public PartPages row(PageRow row) {
        rows.add(row);
        return this;
    }

    /// A table's head; its last column, for the numbers of the proofs, is added.
    public PartPages head(String table, String... keys) {
        var cells = Stream.concat(Stream.of(keys).map(words::text), Stream.of(words.text("committee.pack.trace"))).toArray(String[]::new);
        rows.add(cells(table + "-head", cells));
        return this;
    }

    /// A head of a table that holds no figures.
    public PartPages plainHead(String table, String... keys) {
        rows.add(cells(table + "-head", Stream.of(keys).map(words::text).toArray(String[]::new)));
        return this;
    }

    /// A table's row.
    public PartPages cells(String table, List<String> cells) {
        rows.add(cells(table, cells.toArray(String[]::new)));
        return this;
    }

    private static PageRow cells(String kind, String... cells) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            named.put("c" + (i + 1), cells[i]);
        }
        return new PageRow(kind, named, Map.of(), Map.of());
    }

    /// Keeps the proof of a figure.
    ///
    /// @return its number, to stand beside the figure
    public String trace(String what, String shown, Reason how, List<Input> inputs) {
        return trace(what, shown, List.of(how), inputs);
    }

    /// Keeps the proof of a figure that several reasons give together, each of them a sentence.
    ///
    /// @return its number, to stand beside the figure
    public String trace(String what, String shown, List<Reason> how, List<Input> inputs) {
        int number = traces.size() + 1;
        traces.add(new Trace(number, chapter, what, shown, String.join(" ", how.stream().map(words::of).toList()), Reason.rulesOf(how).stream().map(Object::toString).toList(), inputs));
        return Integer.toString(number);
    }

    /// The part's pages.
    ///
    /// @param template its template under `reports/`
    /// @param fields texts that stand once
    public PageModel pages(String template, String title, String author, Map<String, String> fields) {
        return new PageModel(template, title, author, fields, rows);
    }

    /// Whether nothing was written yet.
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
