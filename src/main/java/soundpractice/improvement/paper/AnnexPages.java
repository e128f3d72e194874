package soundpractice.improvement.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import soundpractice.documents.page.PageRow;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.Threat;

/// The plan that an agreement annexes, printed from its frozen text: what was agreed that day, however the plan has moved on since.
public final class AnnexPages {
    private final Sayings words;
    private final UnaryOperator<String> sources;
    private final List<PageRow> rows = new ArrayList<>();
    private String page = "plan";
    private int problems;

    private AnnexPages(UnaryOperator<String> sources, Sayings words) {
        this.sources = sources;
        this.words = words;
    }

    /// The rows of a frozen plan, as [PlanText] wrote it.
    ///
    /// @param sources a support source's name by its code
    public static List<PageRow> of(String text, UnaryOperator<String> sources, Sayings words) {
        var pages = new AnnexPages(sources, words);
        text.lines().map(line -> line.split("\t", -1)).forEach(pages::line);
        return List.copyOf(pages.rows);
    }

    private void line(String[] cells) {
        var kind = cells[0];
        if (kind.equals("plan")) {
            field("improvement.annex.plan", cells, 3);
            field("improvement.annex.begun", cells, 4);
        } else if (kind.equals("filed")) {
            field("improvement.annex.account", cells, 1);
            field("improvement.annex.reference", cells, 2);
            field("improvement.annex.completed-by", cells, 4);
        } else if (kind.equals("purpose")) {
            field("improvement.annex.purpose", cells, 1);
        } else if (kind.equals("problem")) {
            problems++;
            page = problems == 1 ? page : "problem " + problems;
            rows.add(PageRow.of("h2", "title", cell(cells, 1), "page", page));
            field("improvement.annex.shows", cells, 2);
            field("improvement.annex.regulation", cells, 3);
            field("improvement.annex.activities", cells, 4);
            field("improvement.annex.goal", cells, 5);
            row(words.text("improvement.annex.threat"), threat(cell(cells, 8)));
            field("improvement.annex.interim", cells, 9);
            row(words.text("improvement.annex.source"), cell(cells, 12).isBlank() ? "" : words.origin(cell(cells, 12)));
        } else if (kind.startsWith("why ")) {
            row(words.text("improvement.annex.why", kind.substring(4)), cell(cells, 1));
        } else if (kind.equals("action")) {
            action(cells);
        } else if (kind.equals("milestone")) {
            row(words.text("improvement.annex.milestone"), joined(", ", cell(cells, 1), day(cells, 2)));
        }
    }

    private String threat(String word) {
        return Arrays.stream(Threat.values()).filter(t -> t.word().equals(word)).findFirst().map(words::word).orElse("");
    }

    private void action(String[] cells) {
        row(words.text("improvement.annex.action"), joined("\n", cell(cells, 1),
                labelled("improvement.annex.owner", cell(cells, 2)),
                labelled("improvement.annex.due", day(cells, 3)),
                labelled("improvement.annex.resources", cell(cells, 4)),
                labelled("improvement.annex.support", joined("; ", cell(cells, 6), sources(cell(cells, 7)))),
                labelled("improvement.annex.measure", joined(", ", cell(cells, 8), cell(cells, 9))),
                labelled("improvement.annex.reaches", cell(cells, 10))));
    }

    private void field(String key, String[] cells, int at) {
        row(words.text(key), key.endsWith("begun") ? day(cells, at) : cell(cells, at));
    }

    private void row(String title, String text) {
        if (!text.isBlank()) {
            rows.add(PageRow.of("field", "title", title, "text", text, "page", page));
        }
    }

    private String sources(String codes) {
        return Arrays.stream(codes.split(" ")).filter(c -> !c.isBlank()).map(sources).collect(Collectors.joining("; "));
    }

    private String labelled(String key, String text) {
        return text.isBlank() ? "" : words.text(key) + ": " + text;
    }

    private static String joined(String between, String... parts) {
        return Arrays.stream(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(between));
    }

    private static String day(String[] cells, int at) {
        return FieldText.day(cell(cells, at)).map(PlanPaper::printed).orElse("");
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].replace("\\n", "\n").replace("\\\\", "\\") : "";
    }
}
