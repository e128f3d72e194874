package soundpractice.performance.intake.open;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.files.HeadingRow;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TableStream;
import soundpractice.register.ImportOptions;
import soundpractice.register.extract.Extract;
import soundpractice.register.extract.ReadExtract;

/// Reads a month of the Friends and Family Test (data-formats §5): the sheet whose name says “practice”, or a CSV of it. Totals stand above the
/// practices; practices that sent nothing have words where figures would be, and that is a figure too: nothing submitted. The share is written as a
/// fraction in some months and as a percentage in others; the whole file tells which.
public final class FftFile {
    private static final int LOOK_FOR_IN = 25;

    private record Line(long line, String practice, String responses, String positive) {}

    private final Figures figures = new Figures();
    private final List<Line> practices = new ArrayList<>();
    private @Nullable LocalDate month;
    private @Nullable HeadingRow headings;
    private String ofHeadings = "";
    private String sheet = "\u0000";
    private int looked;
    private boolean none = true;
    private boolean recommended;
    private int positiveAt = -1;
    private int responsesAt = -1;

    private FftFile() {}

    /// Reads it.
    public static ReadExtract read(FileContent file, ImportOptions options) throws TroubleException {
        var reader = new FftFile();
        TableStream.read(file.bytes(), reader::row);
        return new ReadExtract(file.name(), file.sha256(), reader.finish(options.asOf()));
    }

    private boolean row(String name, TableRow row) {
        none = false;
        if (!name.equals(sheet)) {
            sheet = name;
            looked = 0;
        }
        if (headings != null && name.equals(ofHeadings)) {
            figures.lines.line();
            data(row);
            return true;
        }
        if (month == null) {
            row.cells().stream().map(Months::in).flatMap(java.util.Optional::stream).findFirst().ifPresent(found -> month = found);
        }
        if (headings == null && (name.isEmpty() || name.toLowerCase(Locale.ROOT).contains("practice") || name.toLowerCase(Locale.ROOT).endsWith(".csv"))) {
            var seen = new HeadingRow(row);
            if (seen.has("practicecode") && seen.containing("totalresponses") >= 0) {
                headings = seen;
                ofHeadings = name;
                responsesAt = seen.containing("totalresponses");
                positiveAt = seen.containing("percentagepositive");
                recommended = positiveAt < 0;
                positiveAt = recommended ? seen.containing("percentagerecommended") : positiveAt;
                return true;
            }
        }
        return ++looked < LOOK_FOR_IN;
    }

    private void data(TableRow row) {
        var h = java.util.Objects.requireNonNull(headings);
        var written = row.cell(h.find("practicecode"));
        var practice = Figures.practice(written);
        if (practice.isEmpty()) {
            // Totals of England and its parts stand above; they have a short code, a number or none.
            if (written.length() < 5 || !Character.isLetter(written.charAt(0))) {
                figures.lines.passOver();
            } else {
                figures.lines.reject(row.line(), h.at(h.find("practicecode")), written, Problem.of("performance.import.not-a-code"));
            }
            return;
        }
        practices.add(new Line(row.line(), practice.get(), row.cell(responsesAt), row.cell(positiveAt)));
    }

    private Outcome<Extract> finish(@Nullable LocalDate told) {
        if (headings == null) {
            return Outcome.refused(Problem.of(none ? "register.import.empty" : "performance.open.unknown.fft"));
        }
        var asOf = told == null ? month : told;
        var period = Figures.month(asOf);
        boolean fractions = practices.stream().map(l -> Figures.number(l.positive)).flatMap(java.util.Optional::stream)
                .allMatch(v -> v.compareTo(new BigDecimal("1.5")) <= 0);
        for (var l : practices) {
            submission(l, period, fractions);
        }
        var notices = new ArrayList<Problem>();
        if (fractions) {
            notices.add(Problem.of("performance.open.fractions"));
        }
        if (recommended) {
            notices.add(Problem.of("performance.open.old-question"));
        }
        return Outcome.done(figures.finish("fft", recommended ? "recommended" : "month", period, asOf, List.of(), notices));
    }

    private void submission(Line l, String period, boolean fractions) {
        var responses = Figures.number(l.responses);
        // Small numbers are hidden behind a sign: something was sent, and how much is not told.
        boolean hidden = l.responses.equals("*") || l.positive.equals("*");
        boolean sent = hidden || responses.isPresent() && responses.get().signum() > 0;
        figures.take(l.line, l.practice, "fft.submitted", period, sent ? BigDecimal.ONE : BigDecimal.ZERO, "", responses.isPresent() ? "" : l.responses);
        if (!sent) {
            return;
        }
        responses.ifPresent(count -> figures.take(l.line, l.practice, "fft.responses", period, count, "", ""));
        var share = Figures.number(l.positive);
        if (share.isPresent()) {
            var percent = fractions ? share.get().multiply(Figures.HUNDRED) : share.get();
            figures.take(l.line, l.practice, recommended ? "fft.recommended" : "fft.positive", period, percent, responses.map(Figures::plain).orElse(""), "");
        } else if (!l.positive.isBlank() && !hidden) {
            figures.lines.reject(l.line, "Percentage Positive", l.positive, Problem.of("performance.import.text"));
        }
    }
}
