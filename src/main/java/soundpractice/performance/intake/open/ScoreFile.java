package soundpractice.performance.intake.open;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.measures.Brag;
import soundpractice.performance.measures.MeasureDomain;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.files.HeadingRow;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TableStream;
import soundpractice.register.ImportOptions;
import soundpractice.register.extract.Extract;
import soundpractice.register.extract.ReadExtract;

/// Reads scores of measure domains as a team's own dashboard gives them: a column of practice codes and a column for each domain, in figures or, where
/// only a colour is known, in words (bnssg-sop §4: blue 1, green 2, amber 3, red 4).
public final class ScoreFile {
    private final Figures figures = new Figures();
    private final Map<Integer, MeasureDomain> domains = new LinkedHashMap<>();
    private final String period;
    private @Nullable HeadingRow headings;
    private boolean none = true;

    private ScoreFile(ImportOptions options) {
        this.period = Figures.month(options.asOf());
    }

    /// Reads it.
    public static ReadExtract read(FileContent file, ImportOptions options) throws TroubleException {
        var reader = new ScoreFile(options);
        TableStream.read(file.bytes(), reader::row);
        return new ReadExtract(file.name(), file.sha256(), reader.finish(options));
    }

    private boolean row(String sheet, TableRow row) {
        none = false;
        if (headings != null) {
            figures.lines.line();
            data(headings, row);
            return true;
        }
        var seen = new HeadingRow(row);
        for (int i = 0; i < seen.size() && seen.has("practicecode"); i++) {
            int column = i;
            MeasureDomain.parse(seen.at(i)).ifPresent(d -> domains.put(column, d));
        }
        headings = domains.isEmpty() ? null : seen;
        return true;
    }

    private void data(HeadingRow h, TableRow row) {
        var practice = Figures.practice(row.cell(h.find("practicecode")));
        if (practice.isEmpty()) {
            figures.lines.reject(row.line(), "practice_code", row.cell(h.find("practicecode")), Problem.of("performance.import.not-a-code"));
            return;
        }
        domains.forEach((column, domain) -> {
            var cell = row.cell(column);
            var colour = Brag.parse(cell);
            var number = Figures.number(cell);
            if (colour.isPresent()) {
                figures.take(row.line(), practice.get(), domain.scoreMeasure(), period, BigDecimal.valueOf(colour.get().assumedScore()), "",
                        colour.get().name().toLowerCase(Locale.ROOT));
            } else if (number.isPresent() && number.get().signum() > 0) {
                figures.take(row.line(), practice.get(), domain.scoreMeasure(), period, number.get(), "", "");
            } else if (!cell.isEmpty()) {
                figures.lines.reject(row.line(), h.at(column), cell, Problem.of("performance.open.not-a-score"));
            }
        });
    }

    private Outcome<Extract> finish(ImportOptions options) {
        if (headings == null) {
            return Outcome.refused(Problem.of(none ? "register.import.empty" : "performance.open.unknown.scores"));
        }
        return Outcome.done(figures.finish("scores", "domains", period, options.asOf(), List.of(), List.of()));
    }
}
