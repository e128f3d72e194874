package soundpractice.committee.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import soundpractice.committee.pack.Input;
import soundpractice.committee.pack.PackWords;
import soundpractice.committee.pack.PartPages;
import soundpractice.committee.pack.Trace;
import soundpractice.documents.page.PageModel;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.stocktake.burden.Ask;
import soundpractice.stocktake.burden.Asks;
import soundpractice.stocktake.burden.Burden;

/// How much was asked of practices by everybody in the team, so that the burden stays in proportion.
public final class BurdenReport {

    /// A practice's line.
    ///
    /// @param name how it is called
    public record Line(PracticeCode practice, String name, Burden burden) {

        /// How many asks of a sort in twelve months.
        public int of(Ask.What what) {
            return burden.byKind().getOrDefault(what, 0);
        }
    }

    private final Practices practices;
    private final Asks asks;

    /// What was asked of these practices.
    public BurdenReport(Practices practices, Asks asks) {
        this.practices = practices;
        this.asks = asks;
    }

    /// Every practice of the area of which something was asked in twelve months, the most asked first.
    public List<Line> of(LocalDate today) {
        return practices.ours().stream().map((Practice p) -> new Line(p.code(), p.properName(), Burden.of(asks.of(p.code()), today)))
                .filter(l -> l.burden().thisYear() > 0)
                .sorted(Comparator.comparingInt((Line l) -> l.burden().thisQuarter()).thenComparingInt(l -> l.burden().thisYear()).reversed().thenComparing(Line::name))
                .toList();
    }

    /// The report's pages, with the proof of each figure in it.
    public PageModel pages(List<Line> lines, LocalDate today, String organisation, PackWords words, List<Trace> traces) {
        var title = words.text("committee.burden.title");
        var pages = new PartPages(words, traces, title);
        int quarter = lines.stream().mapToInt(l -> l.burden().thisQuarter()).sum();
        int year = lines.stream().mapToInt(l -> l.burden().thisYear()).sum();
        long many = lines.stream().filter(l -> l.burden().thisQuarter() >= Burden.MANY).count();
        pages.calls(words.text("committee.burden.summary", quarter, year, lines.size()), words.text("committee.burden.many", many, Burden.MANY));
        if (lines.isEmpty()) {
            pages.says(words.text("committee.burden.none"));
        } else {
            pages.head("burden", "committee.column.practice", "committee.column.this-quarter", "committee.column.letters", "committee.column.stocktakes",
                    "committee.column.visits", "committee.column.year", "committee.column.last");
            lines.forEach(line -> row(line, pages, words));
        }
        pages.notes(words.text("committee.burden.note"));
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", organisation);
        fields.put("title", title);
        fields.put("practice", "");
        fields.put("subtitle", words.text("committee.burden.subtitle", today));
        fields.put("running", title);
        return pages.pages("committee/pack", title, organisation, fields);
    }

    private static void row(Line line, PartPages pages, PackWords words) {
        var burden = line.burden();
        var last = burden.last();
        var inputs = new ArrayList<Input>();
        burden.asks().stream().limit(24).forEach(a -> inputs.add(Input.register(words.text("committee.input.ask", a.on(), words.text(a.what().key())))));
        var shown = burden.thisQuarter() + ", " + burden.thisYear();
        pages.cells("burden", List.of(line.name() + "\n" + line.practice(), Integer.toString(burden.thisQuarter()), Integer.toString(line.of(Ask.What.LETTER)),
                Integer.toString(line.of(Ask.What.STOCKTAKE)), Integer.toString(line.of(Ask.What.VISIT)), Integer.toString(burden.thisYear()),
                last == null ? "–" : words.any(last.on()), pages.trace(line.name(), shown, Reason.of("R-03", "committee.how.burden"), inputs)));
    }
}
