package soundpractice.performance.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.Figure;
import soundpractice.performance.Policy;
import soundpractice.performance.QuarterFigures;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;
import soundpractice.performance.Status;
import soundpractice.performance.Terms;

/// How a quarter's figures are kept: a CSV file that any spreadsheet reads, always written the same way, so that the same figures are the same content.
/// Imported figures have `practice_code,overall,source` and the measures; a frozen ranking has `status,rank,in_bottom,tie` in their place.
final class FigureFile {
    private static final int BEFORE_MEASURES = 3;

    private FigureFile() {}

    static byte[] write(QuarterFigures figures) {
        var out = new StringBuilder("practice_code,overall,source");
        headings(out, figures.measures());
        for (var row : figures.rows()) {
            start(out, row.practice(), row.overall(), row.source());
            measures(out, row);
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The ranking without measures, and with nothing written where nothing is to say: it is read twelve at a time.
    static byte[] write(QuarterResult result) {
        var out = new StringBuilder("practice_code,overall,source,status,rank,in_bottom,tie");
        for (var s : result.standings()) {
            start(out, s.practice(), s.overall(), s.source());
            var status = s.status();
            out.append(',').append(status == null ? "" : status.word()).append(',').append(s.isRanked() ? s.rank() : "")
                    .append(s.inBottom() ? ",1" : ",").append(s.tie() ? ",1" : ",");
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    static QuarterFigures figures(byte[] content) {
        var lines = new Lines(content);
        var headings = lines.next();
        var measures = headings.subList(BEFORE_MEASURES, headings.size());
        var rows = new ArrayList<Figure>();
        while (lines.more()) {
            var cells = lines.next();
            var values = new ArrayList<@Nullable Percent>(measures.size());
            for (int i = BEFORE_MEASURES; i < cells.size(); i++) {
                values.add(percent(cells.get(i)));
            }
            rows.add(new Figure(PracticeCode.of(cells.get(0)), percent(cells.get(1)), source((cells.get(2) + ' ').charAt(0)), values));
        }
        return new QuarterFigures(measures, rows);
    }

    /// The frozen ranking, measures left aside: this is what the quarter-end run reads twelve of.
    static List<Standing> standings(byte[] content, Policy policy, Codes codes) {
        var terms = terms(content, policy);
        var rows = new ArrayList<Standing>(content.length / 40);
        for (var at = new Cursor(content); at.more(); at.nextLine()) {
            var code = codes.of(at.text());
            var overall = at.percent();
            var source = source(at.letter());
            var status = status(at.letter());
            rows.add(new Standing(code, overall, source, status, at.number(), at.letter() == '1', at.letter() == '1', terms));
        }
        return rows;
    }

    private static Terms terms(byte[] content, Policy policy) {
        int ranked = 0;
        int listed = 0;
        int tied = 0;
        Percent boundary = null;
        for (var at = new Cursor(content); at.more(); at.nextLine()) {
            at.letter();
            var overall = at.percent();
            at.letter();
            at.letter();
            ranked += at.number() > 0 ? 1 : 0;
            listed += at.letter() == '1' ? 1 : 0;
            if (at.letter() == '1' && overall != null) {
                tied++;
                boundary = policy.rounding().compared(overall);
            }
        }
        return new Terms(policy, ranked, listed, boundary, tied);
    }

    private static void headings(StringBuilder out, List<String> measures) {
        for (var m : measures) {
            out.append(',').append('"').append(m.replace("\"", "\"\"").replace('\n', ' ')).append('"');
        }
    }

    private static void start(StringBuilder out, PracticeCode code, @Nullable Percent overall, Figure.Source source) {
        out.append('\n').append(code).append(',').append(overall == null ? "" : overall.toString()).append(',')
                .append(source == Figure.Source.IMPORTED ? "" : source.name().toLowerCase(Locale.ROOT));
    }

    private static void measures(StringBuilder out, Figure row) {
        for (var m : row.measures()) {
            out.append(',').append(m == null ? "" : m.toString());
        }
    }

    private static @Nullable Percent percent(String cell) {
        return cell.isEmpty() ? null : new Percent(new BigDecimal(cell));
    }

    private static Figure.Source source(char first) {
        return switch (first) {
            case 'm' -> Figure.Source.MEAN;
            case 'c' -> Figure.Source.CORRECTED;
            default -> Figure.Source.IMPORTED;
        };
    }

    private static @Nullable Status status(char first) {
        return switch (first) {
            case 'r' -> Status.RED;
            case 'a' -> Status.AMBER;
            case 'g' -> Status.GREEN;
            default -> null;
        };
    }
}
