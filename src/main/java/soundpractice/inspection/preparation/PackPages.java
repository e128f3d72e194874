package soundpractice.inspection.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.improvement.paper.Sayings;
import soundpractice.inspection.Cell;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.Level;
import soundpractice.inspection.course.EntryRules;

/// The information pack as printed pages: the inspection, the 20 lines with source and day or whom to ask, what was shared, the ratings so far.
public final class PackPages {
    private static final String TEMPLATE = "inspection/pack";

    private final Sayings words;
    private final List<PageRow> rows = new ArrayList<>();

    private PackPages(Sayings words) {
        this.words = words;
    }

    /// The pages.
    ///
    /// @param before the practice's rated inspections before this one, the newest first
    /// @param practice its name
    /// @param organisation who puts it together
    public static PageModel of(InspectionFile file, InformationPack pack, List<InspectionFile> before, String practice, String organisation, LocalDate on, Sayings words) {
        var pages = new PackPages(words);
        pages.facts(file, pack);
        pages.lines(pack);
        pages.meetings(file);
        pages.ratings(before);
        var fields = new LinkedHashMap<String, String>(Map.of("organisation", organisation, "practice", practice));
        fields.put("title", words.text("inspection.paper.title"));
        fields.put("subtitle", words.text("inspection.paper.subtitle", file.of().practice(), words.text(file.of().kind().key())));
        fields.put("foot", words.text("inspection.paper.foot", on));
        return new PageModel(TEMPLATE, words.text("inspection.paper.title") + ", " + practice, organisation, fields, pages.rows);
    }

    private void facts(InspectionFile file, InformationPack pack) {
        var of = file.of();
        fact("inspection.paper.planned", day(of.planned()));
        fact("inspection.paper.officer", of.officer());
        fact("inspection.paper.inspector", of.inspector());
        fact("inspection.paper.reference", of.reference());
        fact("inspection.paper.location", of.location());
        fact("inspection.paper.state", words.text("inspection.pack.about", pack.count(PackLine.State.PRESENT), ChecklistItem.asked().size(), pack.missing().size()));
    }

    private void fact(String key, String text) {
        if (!text.isBlank()) {
            rows.add(PageRow.of("fact", "title", words.text(key), "text", text));
        }
    }

    private void lines(InformationPack pack) {
        rows.add(PageRow.of("h2", "title", words.text("inspection.pack")));
        rows.add(PageRow.of("head", "code", words.text("inspection.paper.head.line"), "title", words.text("inspection.paper.head.item"), "state", words.text("inspection.paper.head.state"),
                "text", words.text("inspection.paper.head.text")));
        for (var line : pack.lines()) {
            var item = line.item();
            rows.add(item.isHeading() ? PageRow.of("group", "code", item.code(), "title", words.text(item.key()))
                    : PageRow.of("line", "code", item.code(), "title", words.text(item.key()), "state", words.text(line.state().key()), "text", text(line)));
        }
    }

    private String text(PackLine line) {
        var told = new ArrayList<String>();
        line.held().forEach(h -> told.add(h.asOf() == null ? words.text("inspection.pack.held", h.says(), h.source()) : words.text("inspection.pack.held-on", h.says(), h.source(), h.asOf())));
        line.written().ifPresent(n -> {
            told.add(n.asOf() == null ? words.text("inspection.pack.note", words.text(n.state().key()), n.source())
                    : words.text("inspection.pack.note-on", words.text(n.state().key()), n.source(), n.asOf()));
            if (!n.text().isBlank()) {
                told.add(n.text());
            }
        });
        if (line.state() == PackLine.State.MISSING) {
            told.add(words.text("inspection.pack.ask", words.text(line.item().ask().key())));
        }
        return String.join("\n", told);
    }

    private void meetings(InspectionFile file) {
        if (file.meetings().isEmpty()) {
            return;
        }
        rows.add(PageRow.of("h2", "title", words.text("inspection.meetings")));
        file.meetings().forEach(m -> {
            var of = m.value();
            rows.add(PageRow.of("h3", "title", words.text(of.after() ? "inspection.meetings.after" : "inspection.meetings.before", of.on())));
            para(of.shared());
            para(of.agreed().isBlank() ? "" : words.text("inspection.meetings.agreed", of.agreed()));
            para(of.chair().isBlank() && of.present().isBlank() ? "" : words.text("inspection.meetings.who", of.chair(), of.present()));
        });
    }

    private void para(String text) {
        if (!text.isBlank()) {
            rows.add(PageRow.of("para", "text", text));
        }
    }

    private void ratings(List<InspectionFile> before) {
        if (before.isEmpty()) {
            return;
        }
        var newest = before.getFirst().of();
        rows.add(PageRow.of("h2", "title", words.text("inspection.paper.ratings", day(newest.day()))));
        Cell.ALL.stream().filter(c -> c.level() != Level.L1).forEach(c -> newest.ratings().at(c).ifPresent(r ->
                rows.add(PageRow.of("fact", "title", words.text("inspection.paper.rating", EntryRules.name(c)), "text", words.text(r.key())))));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.text("inspection.paper.day", day);
    }
}
