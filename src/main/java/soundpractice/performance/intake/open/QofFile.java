package soundpractice.performance.intake.open;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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

/// Reads the Quality and Outcomes Framework (data-formats §8): any file of a year's raw set, the whole zip of it, or a workbook of the old kind with
/// a sheet for each group of diseases. Raw files do not say their year; the person does.
public final class QofFile {
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private enum Part {
        PREVALENCE, ACHIEVEMENT, INDICATORS, MAXIMUM, AREAS, WORKBOOK
    }

    /// What an indicator's long rows say together.
    private static final class Achieved {
        private @Nullable BigDecimal numerator;
        private @Nullable BigDecimal denominator;
        private @Nullable BigDecimal points;
        private BigDecimal adjustments = NONE;
        private long line;
    }

    private final Figures figures = new Figures();
    private final @Nullable LocalDate told;
    private final TreeSet<Part> parts = new TreeSet<>();
    private final Map<String, Achieved> achieved = new HashMap<>();
    private final List<TableRow> above = new ArrayList<>();
    private String sheet = "\u0000";
    private @Nullable HeadingRow headings;
    private @Nullable Part part;
    private @Nullable QofWorkbook workbook;
    private @Nullable LocalDate inside;
    private boolean none = true;

    private QofFile(@Nullable LocalDate told) {
        this.told = told;
    }

    /// Reads it.
    public static ReadExtract read(FileContent file, ImportOptions options) throws TroubleException {
        var reader = new QofFile(options.asOf());
        TableStream.read(file.bytes(), reader::row);
        return new ReadExtract(file.name(), file.sha256(), reader.finish());
    }

    private boolean row(String name, TableRow row) {
        none = false;
        if (!name.equals(sheet)) {
            sheet = name;
            headings = null;
            above.clear();
        }
        var head = headings;
        if (head == null) {
            look(name, row);
            return above.size() < 40;
        }
        figures.lines.line();
        if (part == Part.AREAS) {
            figures.lines.passOver();
        } else if (part == Part.WORKBOOK && workbook != null) {
            workbook.data(row);
        } else {
            raw(head, row);
        }
        return true;
    }

    private void look(String name, TableRow row) {
        var seen = new HeadingRow(row);
        part = seen.has("practicecode", "groupcode", "register") ? Part.PREVALENCE
                : seen.has("practicecode", "indicatorcode", "measure", "value") ? Part.ACHIEVEMENT
                : seen.has("indicatorcode", "indicatorpointvalue") ? Part.INDICATORS
                : seen.has("practicecode", "revisedmaximumpoints") ? Part.MAXIMUM
                : seen.has("practicecode", "practicename", "register") ? Part.WORKBOOK
                : seen.has("practicecode", "practicename") && seen.find("pcnode", "pcnodscode", "pcncode", "ccgcode", "ccgodscode", "subicbloccode") >= 0 ? Part.AREAS
                : null;
        if (part != null) {
            headings = seen;
            parts.add(part);
            if (part == Part.WORKBOOK) {
                workbook = new QofWorkbook(figures, name, row, above);
            }
            return;
        }
        above.add(row);
        for (var cell : row.cells()) {
            var year = QofWorkbook.yearIn(cell);
            if (year.isPresent()) {
                inside = year.get();
            }
        }
    }

    private void raw(HeadingRow head, TableRow row) {
        if (part == Part.INDICATORS) {
            indicator(head, row);
            return;
        }
        int at = head.find("practicecode");
        var practice = Figures.practice(row.cell(at));
        if (practice.isEmpty()) {
            figures.lines.reject(row.line(), head.at(at), row.cell(at), Problem.of("performance.import.not-a-code"));
            return;
        }
        switch (part) {
            case PREVALENCE -> prevalence(head, row, practice.get());
            case ACHIEVEMENT -> achievement(head, row, practice.get());
            case MAXIMUM -> figures.cell(row.line(), practice.get(), "qof.points-available", Figures.year(told), head.at(1),
                    row.cell(head.find("revisedmaximumpoints")), "");
            case null, default -> { }
        }
    }

    private void prevalence(HeadingRow head, TableRow row, String practice) {
        int register = head.find("register");
        int size = head.find("practicelistsize", "patientlistsize", "listsize");
        var part = Figures.number(row.cell(register));
        var whole = Figures.number(row.cell(size));
        if (part.isEmpty() || whole.isEmpty()) {
            int wrong = part.isEmpty() ? register : size;
            figures.lines.reject(row.line(), head.at(wrong), row.cell(wrong), Problem.of("performance.import.text"));
            return;
        }
        var group = row.cell(head.find("groupcode")).toLowerCase(Locale.ROOT);
        figures.take(row.line(), practice, "qof." + group + ".prevalence", Figures.year(told), Figures.share(part.get(), whole.get()).orElse(null),
                Figures.plain(whole.get()), row.cell(head.find("patientlisttype")));
    }

    private void indicator(HeadingRow head, TableRow row) {
        var code = row.cell(head.find("indicatorcode"));
        var points = Figures.number(row.cell(head.find("indicatorpointvalue")));
        if (code.isEmpty() || points.isEmpty()) {
            figures.lines.reject(row.line(), "INDICATOR_POINT_VALUE", row.cell(head.find("indicatorpointvalue")), Problem.of("performance.import.text"));
            return;
        }
        var group = row.cell(head.find("groupcode"));
        figures.lines.name("qof." + group.toLowerCase(Locale.ROOT), row.cell(head.find("groupdescription")));
        figures.take(row.line(), "", "qof." + code.toLowerCase(Locale.ROOT), Figures.year(told), points.get(), "",
                group + "|" + row.cell(head.find("domaindescription")) + "|" + row.cell(head.find("patientlisttype")));
    }

    private void achievement(HeadingRow head, TableRow row, String practice) {
        int at = head.find("value");
        var value = Figures.number(row.cell(at));
        if (value.isEmpty()) {
            figures.lines.reject(row.line(), head.at(at), row.cell(at), Problem.of("performance.import.text"));
            return;
        }
        var all = achieved.computeIfAbsent(practice + "|" + row.cell(head.find("indicatorcode")).toLowerCase(Locale.ROOT), k -> new Achieved());
        all.line = all.line == 0 ? row.line() : all.line;
        switch (row.cell(head.find("measure")).toUpperCase(Locale.ROOT)) {
            case "NUMERATOR" -> all.numerator = value.get();
            case "DENOMINATOR" -> all.denominator = value.get();
            case "ACHIEVED_POINTS" -> all.points = value.get();
            case "PCAS" -> all.adjustments = value.get();
            default -> figures.lines.passOver();
        }
    }

    /// Both readings of “achievement”, each under its own name: of those not adjusted for, and of all patients.
    private void sumUp() {
        var total = new java.util.TreeMap<String, BigDecimal>();
        achieved.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            var practice = e.getKey().substring(0, 6);
            var indicator = "qof." + e.getKey().substring(7);
            var a = e.getValue();
            var numerator = a.numerator;
            var denominator = a.denominator;
            if (numerator != null && denominator != null) {
                figures.take(a.line, practice, indicator + ".net", Figures.year(told), Figures.share(numerator, denominator).orElse(null),
                        Figures.plain(denominator), "");
                var all = denominator.add(a.adjustments);
                figures.take(a.line, practice, indicator + ".received", Figures.year(told), Figures.share(numerator, all).orElse(null), Figures.plain(all), "");
            }
            var points = a.points;
            if (points != null) {
                total.merge(practice, points, BigDecimal::add);
            }
        });
        total.forEach((practice, points) -> figures.take(0, practice, "qof.points", Figures.year(told), points, "", ""));
    }

    private Outcome<Extract> finish() {
        if (none) {
            return Outcome.refused(Problem.of("register.import.empty"));
        }
        if (parts.isEmpty()) {
            return Outcome.refused(Problem.of("performance.open.unknown.qof"));
        }
        if (parts.equals(java.util.Set.of(Part.AREAS))) {
            return Outcome.refused(Problem.of("performance.open.qof-areas"));
        }
        sumUp();
        parts.remove(Part.AREAS);
        var what = parts.size() > 1 ? "several" : parts.getFirst().name().toLowerCase(Locale.ROOT);
        var asOf = Optional.ofNullable(told).orElse(inside);
        var notices = new ArrayList<Problem>();
        if (parts.contains(Part.ACHIEVEMENT)) {
            notices.add(Problem.of("performance.open.two-achievements"));
        }
        if (Figures.year(asOf).equals("2020-21") || Figures.year(asOf).equals("2021-22")) {
            notices.add(Problem.of("performance.open.protected-year", Figures.year(asOf)));
        }
        return Outcome.done(figures.finish("qof", what, Figures.year(asOf) + (workbook == null ? "" : "|" + workbook.groups()), asOf, List.of(), notices));
    }
}
