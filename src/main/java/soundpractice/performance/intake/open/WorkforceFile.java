package soundpractice.performance.intake.open;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/// Reads the General Practice Workforce at practice level (data-formats §7), the detailed form (a column a role) or the high-level one (a row a role).
/// Where a practice gave no data there is no figure: `ND` and `NA` say so, and before February 2023 a 0 of all GPs does.
public final class WorkforceFile {
    private static final LocalDate ZERO_MEANS_ZERO = LocalDate.of(2023, 2, 1);
    private static final Map<String, String> COLUMNS = columns();

    private Figures figures = new Figures();
    private final @Nullable LocalDate told;
    private final Map<Integer, String> measures = new LinkedHashMap<>();
    private @Nullable HeadingRow headings;
    private String ofHeadings = "";
    private @Nullable LocalDate named;
    private boolean longForm;
    private boolean none = true;

    private WorkforceFile(@Nullable LocalDate told) {
        this.told = told;
    }

    private static Map<String, String> columns() {
        var all = new LinkedHashMap<String, String>();
        all.put("totalpatients", "workforce.patients");
        all.put("totalgpfte", "workforce.gp.total");
        all.put("totalgpextgfte", "workforce.gp.qualified");
        all.put("totalgpextglfte", "workforce.gp.qualified-without-locums");
        // To 2019: all but registrars. It still holds other doctors in training, so it is not the figure above.
        all.put("totalgpexrfte", "workforce.gp.without-registrars");
        all.put("totalnursesfte", "workforce.nurses");
        all.put("totaldpcfte", "workforce.direct-care");
        all.put("totaladminfte", "workforce.admin");
        return all;
    }

    /// Reads it. The month comes from the person, or from the name of the file inside the zip.
    public static ReadExtract read(FileContent file, ImportOptions options) throws TroubleException {
        var reader = new WorkforceFile(options.asOf());
        TableStream.read(file.bytes(), reader::row);
        return new ReadExtract(file.name(), file.sha256(), reader.finish());
    }

    private boolean row(String name, TableRow row) {
        none = false;
        if (headings == null) {
            return heading(name, new HeadingRow(row));
        }
        if (!name.equals(ofHeadings)) {
            return better(name) && heading(name, new HeadingRow(row));
        }
        figures.lines.line();
        var practice = Figures.practice(row.cell(headings.find("praccode")));
        if (practice.isEmpty()) {
            figures.lines.reject(row.line(), "PRAC_CODE", row.cell(headings.find("praccode")), Problem.of("performance.import.not-a-code"));
        } else if (longForm) {
            role(headings, row, practice.get());
        } else {
            wide(headings, row, practice.get());
        }
        return true;
    }

    /// Whether another file of the same zip is rather the one wanted: some zips repeat earlier months, and then the month that the person named, or else the newest, counts.
    private boolean better(String name) {
        var other = Months.in(name).orElse(null);
        if (other == null || named == null || other.equals(named)) {
            return false;
        }
        return told == null ? other.isAfter(named) : YearMonth.from(other).equals(YearMonth.from(told));
    }

    private boolean heading(String name, HeadingRow seen) {
        if (!seen.has("praccode")) {
            return false;
        }
        figures = new Figures();
        measures.clear();
        longForm = seen.has("staffgroup", "measure", "value");
        for (int i = 0; i < seen.size() && !longForm; i++) {
            var measure = COLUMNS.get(HeadingRow.bare(seen.at(i)));
            if (measure != null) {
                measures.put(i, measure);
            }
        }
        if (!longForm && measures.isEmpty()) {
            return false;
        }
        headings = seen;
        ofHeadings = name;
        named = Months.in(name).orElse(null);
        return true;
    }

    private @Nullable LocalDate asOf() {
        return told == null ? named : told;
    }

    private void wide(HeadingRow h, TableRow row, String practice) {
        var day = asOf();
        var all = Figures.number(row.cell(h.find("totalgpfte")));
        boolean zeroIsNothing = day != null && day.isBefore(ZERO_MEANS_ZERO) && all.isPresent() && all.get().signum() == 0;
        if (zeroIsNothing) {
            figures.lines.flag(row.line(), "TOTAL_GP_FTE", row.cell(h.find("totalgpfte")), Problem.of("performance.open.zero-is-nothing"));
        }
        measures.forEach((column, measure) -> {
            boolean gp = measure.startsWith("workforce.gp");
            if (!(gp && zeroIsNothing)) {
                take(row, practice, measure, h.at(column), row.cell(column));
            }
        });
        qualified(h, row, practice, zeroIsNothing);
    }

    /// Fully qualified GPs of files that do not give them: all but those in training, of every grade.
    private void qualified(HeadingRow h, TableRow row, String practice, boolean nothing) {
        if (nothing || h.has("totalgpextgfte") || !h.has("totalgpfte", "totalgptrngrst14fte", "totalgptrngrf12fte")) {
            return;
        }
        var all = Figures.number(row.cell(h.find("totalgpfte")));
        var registrars = Figures.number(row.cell(h.find("totalgptrngrst14fte")));
        var foundation = Figures.number(row.cell(h.find("totalgptrngrf12fte")));
        if (all.isPresent() && registrars.isPresent() && foundation.isPresent()) {
            figures.take(row.line(), practice, "workforce.gp.qualified", Figures.month(asOf()),
                    all.get().subtract(registrars.get()).subtract(foundation.get()).max(BigDecimal.ZERO), "", "");
        }
    }

    private void role(HeadingRow h, TableRow row, String practice) {
        if (!row.cell(h.find("measure")).equalsIgnoreCase("FTE") || !row.cell(h.find("detailedstaffrole")).toLowerCase(Locale.ROOT).startsWith("total")) {
            figures.lines.passOver();
            return;
        }
        var group = row.cell(h.find("staffgroup")).toLowerCase(Locale.ROOT);
        Optional<String> measure = group.startsWith("gp") ? Optional.of("workforce.gp.total")
                : group.startsWith("nurse") ? Optional.of("workforce.nurses")
                : group.startsWith("direct") ? Optional.of("workforce.direct-care")
                : group.startsWith("admin") ? Optional.of("workforce.admin") : Optional.empty();
        if (measure.isEmpty()) {
            figures.lines.passOver();
            return;
        }
        take(row, practice, measure.get(), h.at(h.find("value")), row.cell(h.find("value")));
    }

    private void take(TableRow row, String practice, String measure, String column, String cell) {
        if (cell.equalsIgnoreCase("ND") || cell.equalsIgnoreCase("NA") || cell.equalsIgnoreCase("n/a")) {
            figures.take(row.line(), practice, measure, Figures.month(asOf()), null, "", cell.toUpperCase(Locale.ROOT));
        } else {
            figures.cell(row.line(), practice, measure, Figures.month(asOf()), column, cell, "");
        }
    }

    private Outcome<Extract> finish() {
        if (headings == null) {
            return Outcome.refused(Problem.of(none ? "register.import.empty" : "performance.open.unknown.workforce"));
        }
        var notices = new ArrayList<Problem>();
        if (!longForm && headings.has("totalgpexrfte")) {
            notices.add(Problem.of("performance.open.registrars-only"));
        }
        return Outcome.done(figures.finish("workforce", longForm ? "high-level" : "detailed", Figures.month(asOf()), asOf(), List.of(), notices));
    }
}
