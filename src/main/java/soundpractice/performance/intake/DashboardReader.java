package soundpractice.performance.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.DashboardFile.Rejected;
import soundpractice.performance.DashboardFile.Row;
import soundpractice.performance.Figure;

/// Reads a quarter's dashboard from a CSV file or an Excel workbook: a column of practice codes, a column `overall` and any number of columns
/// with measures, all in percent. Headings are recognised in any case and by their usual other names.
public final class DashboardReader {

    /// What a file holds. Refused when it is not a dashboard.
    ///
    /// @param fileName its name, for people
    /// @throws TroubleException when it cannot be read at all
    public Outcome<DashboardFile> read(String fileName, byte[] content) throws TroubleException {
        List<SheetRow> rows;
        try {
            rows = SheetReader.read(content);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("performance.import.unreadable", fileName), e);
        }
        var headings = Headings.find(rows);
        if (headings.isEmpty()) {
            return Outcome.refused(Problem.of("performance.import.no-heading", fileName));
        }
        var h = headings.get();
        if (h.overall() < 0 && h.measures().isEmpty()) {
            return Outcome.refused(Problem.of("performance.import.no-figures", fileName));
        }
        var below = rows.stream().filter(r -> r.line() > h.line() && !r.isEmpty()).toList();
        if (h.overall() >= 0 && allFractions(below, h.overall())) {
            return Outcome.refused(Problem.of("performance.import.fractions", fileName));
        }
        var page = new Page(h);
        below.forEach(page::add);
        return Outcome.done(new DashboardFile(fileName, sha256(content), List.copyOf(h.measures().values()), h.ignored(), below.size(),
                page.rows, page.rejected));
    }

    private static boolean allFractions(List<SheetRow> rows, int overall) {
        var figures = rows.stream().map(r -> Percent.parse(r.cell(overall))).flatMap(Optional::stream).toList();
        return figures.size() > 2
                && figures.stream().allMatch(f -> f.value().compareTo(BigDecimal.ONE) <= 0)
                && figures.stream().anyMatch(f -> f.value().signum() > 0);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Page {
        private final Headings headings;
        private final List<Row> rows = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private final Map<PracticeCode, Integer> lines = new HashMap<>();

        Page(Headings headings) {
            this.headings = headings;
        }

        void add(SheetRow row) {
            var written = row.cell(headings.code());
            if (written.isBlank()) {
                reject(row, headings.code(), Problem.of("performance.import.no-code"));
                return;
            }
            var code = PracticeCode.parse(written);
            if (code.isEmpty()) {
                reject(row, headings.code(), Problem.of("performance.import.not-a-code"));
                return;
            }
            var before = lines.putIfAbsent(code.get(), row.line());
            if (before != null) {
                reject(row, headings.code(), Problem.of("performance.import.twice", before));
                return;
            }
            rows.add(new Row(row.line(), figure(row, code.get())));
        }

        private Figure figure(SheetRow row, PracticeCode code) {
            int problems = rejected.size();
            var measures = new ArrayList<@Nullable Percent>();
            headings.measures().keySet().forEach(column -> measures.add(percent(row, column)));
            var overall = headings.overall() < 0 ? null : percent(row, headings.overall());
            if (rejected.size() > problems) {
                return new Figure(code, null, Figure.Source.IMPORTED, measures);
            }
            var figure = overall == null ? Figure.ofMeasures(code, measures) : new Figure(code, overall, Figure.Source.IMPORTED, measures);
            if (figure.overall() == null) {
                reject(row, headings.overall() < 0 ? headings.code() : headings.overall(), Problem.of("performance.import.blank"));
            }
            return figure;
        }

        private @Nullable Percent percent(SheetRow row, int column) {
            var written = row.cell(column);
            if (written.isBlank()) {
                return null;
            }
            var percent = Percent.parse(written);
            if (percent.isEmpty()) {
                reject(row, column, Problem.of(whyNot(written)));
            }
            return percent.orElse(null);
        }

        private static String whyNot(String written) {
            var bare = written.replaceFirst("\\s*%$", "");
            if (bare.matches("-[0-9]+(\\.[0-9]+)?")) {
                return "performance.import.negative";
            }
            return bare.matches("[0-9]+(\\.[0-9]+)?") ? "performance.import.above" : "performance.import.text";
        }

        private void reject(SheetRow row, int column, Problem problem) {
            rejected.add(new Rejected(row.line(), headings.all().get(column), row.cell(column), problem));
        }
    }
}
