package soundpractice.performance.intake.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

/// Reads a Fingertips download (data-formats §10): one row an area, indicator and period. Rows about areas other than practices, and those cut by a
/// category, are passed over; an indicator told apart by sex or age becomes a measure for each.
public final class FingertipsFile {
    private static final Set<String> PRACTICES = Set.of("gp", "gps", "general practice", "general practices");
    private static final Pattern FIRST_YEAR = Pattern.compile("^(20[0-9]{2})");

    private final Figures figures = new Figures();
    private final TreeSet<String> indicators = new TreeSet<>();
    private @Nullable HeadingRow headings;
    private @Nullable LocalDate newest;
    private boolean none = true;

    private FingertipsFile() {}

    /// Reads it.
    public static ReadExtract read(FileContent file, ImportOptions options) throws TroubleException {
        var reader = new FingertipsFile();
        TableStream.read(file.bytes(), reader::row);
        return new ReadExtract(file.name(), file.sha256(), reader.finish(options.asOf()));
    }

    private boolean row(String sheet, TableRow row) {
        none = false;
        if (headings == null) {
            var seen = new HeadingRow(row);
            if (!seen.has("indicatorid", "areacode", "areatype", "value")) {
                return false;
            }
            headings = seen;
            return true;
        }
        figures.lines.line();
        data(headings, row);
        return true;
    }

    private void data(HeadingRow h, TableRow row) {
        if (!PRACTICES.contains(row.cell(h.find("areatype")).toLowerCase(Locale.ROOT)) || !row.cell(h.find("categorytype")).isEmpty()) {
            figures.lines.passOver();
            return;
        }
        var practice = Figures.practice(row.cell(h.find("areacode")));
        if (practice.isEmpty()) {
            figures.lines.reject(row.line(), "Area Code", row.cell(h.find("areacode")), Problem.of("performance.import.not-a-code"));
            return;
        }
        var id = row.cell(h.find("indicatorid"));
        var measure = "fingertips." + id + part(row.cell(h.find("sex")), "persons") + part(row.cell(h.find("age")), "allages");
        indicators.add(id);
        figures.lines.name(measure, row.cell(h.find("indicatorname")));
        var period = row.cell(h.find("timeperiod"));
        var year = FIRST_YEAR.matcher(period);
        if (year.find()) {
            int end = Integer.parseInt(year.group(1)) + (period.contains("/") ? 1 : 0);
            var day = period.contains("/") ? LocalDate.of(end, 3, 31) : LocalDate.of(end, 12, 31);
            newest = newest == null || day.isAfter(newest) ? day : newest;
        }
        var value = row.cell(h.find("value"));
        var base = Figures.number(row.cell(h.find("denominator"))).map(Figures::plain).orElse("");
        if (value.isEmpty()) {
            figures.take(row.line(), practice.get(), measure, period, null, base, row.cell(h.find("valuenote")));
        } else {
            figures.cell(row.line(), practice.get(), measure, period, "Value", value, base);
        }
    }

    private static String part(String cell, String usual) {
        var bare = HeadingRow.bare(cell);
        return bare.isEmpty() || bare.equals(usual) ? "" : "." + bare;
    }

    private Outcome<Extract> finish(@Nullable LocalDate told) {
        if (headings == null) {
            return Outcome.refused(Problem.of(none ? "register.import.empty" : "performance.open.unknown.indicators"));
        }
        var which = String.join("+", indicators);
        var extract = figures.finish("indicators", "fingertips", which, told == null ? newest : told, List.of(), List.of());
        // Each indicator is as long as itself: another may cover a few practices only.
        return Outcome.done(new Extract(extract.layout(), extract.series(), extract.series(), extract.asOf(), extract.facts(), extract.rows(),
                extract.taken(), extract.names(), extract.rejected(), extract.flagged(), extract.unknownColumns(), List.copyOf(extract.notices())));
    }
}
