package soundpractice.improvement.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Highlights;
import soundpractice.improvement.support.Option;

/// A programme's papers: a practice's data pack, its options report, and the highlights over several practices without their names.
public final class PackPages {
    private static final String TEMPLATE = "agreements/pack";

    private final List<PageRow> rows = new ArrayList<>();

    private PackPages() {}

    /// A line of a data pack: a figure with its source and age. What nobody knows stays empty and says so.
    public record Datum(String what, String figure, String source) {}

    /// A part of a data pack.
    public record Part(String title, List<Datum> data) {
        public Part {
            data = List.copyOf(data);
        }
    }

    /// A practice's data pack.
    public static PageModel dataPack(String practiceName, String organisation, LocalDate on, List<Part> parts, Sayings words) {
        var pages = new PackPages();
        pages.row("para", "text", words.text("improvement.pack.about"));
        for (var part : parts) {
            pages.row("h2", "title", part.title());
            pages.row("head3", "c1", words.text("improvement.pack.what"), "c2", words.text("improvement.pack.figure"), "c3", words.text("improvement.pack.source"));
            part.data().forEach(d -> pages.row("row3", "c1", d.what(), "c2", d.figure().isBlank() ? words.text("improvement.pack.unknown") : d.figure(), "c3", d.source()));
        }
        return pages.model(words.text("improvement.pack.title"), practiceName, organisation, words.text("improvement.pack.on", PlanPaper.printed(on)));
    }

    /// A practice's options report: findings beside what is recommended.
    ///
    /// @param inputs what the diagnostic looked at, and what it could not
    public static PageModel options(String practiceName, String organisation, LocalDate on, List<Option> options, List<DiagnosticInput> inputs, Sayings words) {
        var pages = new PackPages();
        pages.row("para", "text", words.text("improvement.options.about"));
        for (var domain : Option.Domain.values()) {
            var its = options.stream().filter(o -> o.domain() == domain).toList();
            if (!its.isEmpty()) {
                pages.row("h2", "title", words.text(domain.key()));
                pages.row("head2", "c1", words.text("improvement.options.finding"), "c2", words.text("improvement.options.action"));
                its.forEach(o -> pages.row("row2", "c1", o.finding(), "c2", recommended(o, words)));
            }
        }
        pages.row("h2", "title", words.text("improvement.inputs"));
        pages.row("head2", "c1", words.text("improvement.input.source"), "c2", words.text("improvement.input.what"));
        inputs.forEach(i -> pages.row("row2", "c1", words.text(i.source().key()) + "\n" + words.text(i.state().key()), "c2", InputWords.about(i, words)));
        return pages.model(words.text("improvement.options.title"), practiceName, organisation, words.text("improvement.pack.on", PlanPaper.printed(on)));
    }

    private static String recommended(Option option, Sayings words) {
        var lines = new ArrayList<>(option.actions());
        if (option.further()) {
            lines.add(words.text("improvement.options.further"));
        }
        return String.join("\n", lines);
    }

    /// The highlights over practices.
    public static PageModel highlights(String organisation, LocalDate on, Highlights.Report report, Function<String, String> themes, Sayings words) {
        var pages = new PackPages();
        pages.row("para", "text", words.text("improvement.highlights.about", report.practices(), Highlights.LEAST));
        for (var line : report.lines()) {
            pages.row("h2", "title", themes.apply(line.theme()) + " · " + words.text("improvement.highlights.practices", line.practices()));
            pages.row("h3", "title", words.text("improvement.highlights.found"));
            line.findings().forEach(f -> pages.row("bullet", "text", f));
            if (!line.actions().isEmpty()) {
                pages.row("h3", "title", words.text("improvement.highlights.together"));
            }
            line.actions().forEach(a -> pages.row("bullet", "text", a));
        }
        if (!report.tooFew().isEmpty()) {
            pages.row("para", "text", words.text("improvement.highlights.left-out", report.tooFew().size()));
        }
        return pages.model(words.text("improvement.highlights.title"), "", organisation, words.text("improvement.pack.on", PlanPaper.printed(on)));
    }

    private void row(String kind, String... cells) {
        rows.add(PageRow.of(kind, cells));
    }

    private PageModel model(String title, String practice, String organisation, String subtitle) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", organisation);
        fields.put("title", title);
        fields.put("practice", practice);
        fields.put("subtitle", subtitle);
        fields.put("foot", organisation);
        return new PageModel(TEMPLATE, practice.isBlank() ? title : title + ", " + practice, organisation, fields, rows);
    }
}
