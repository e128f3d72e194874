package soundpractice.performance.intake.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.HeadingRow;
import soundpractice.platform.files.TableRow;

/// A sheet of an old QOF workbook: the headings of a column stand over three rows, merged cells hold theirs once, at the left.
final class QofWorkbook {
    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})-([0-9]{2})\\b");
    private static final Pattern SPAN = Pattern.compile("April (20[0-9]{2}) ?[-–] ?March (20[0-9]{2})");
    private static final Pattern INDICATOR = Pattern.compile("\\b([A-Z]{2,5}[0-9]{3})\\b");

    /// What a column holds: a measure's figure, with the column of what it is a share of.
    private record Column(int at, int base, String measure, String period, String heading) {}

    private final Figures figures;
    private final String group;
    private final int code;
    private final List<Column> columns = new ArrayList<>();

    QofWorkbook(Figures figures, String sheet, TableRow headings, List<TableRow> above) {
        this.figures = figures;
        this.group = sheet.strip().toLowerCase(Locale.ROOT);
        var head = new HeadingRow(headings);
        this.code = head.find("practicecode");
        var labels = above.isEmpty() ? List.<String>of() : filled(above.getLast(), head.size());
        var wider = above.size() < 2 ? List.<String>of() : filled(above.get(above.size() - 2), head.size());
        for (int c = 0; c < head.size(); c++) {
            var label = c < labels.size() ? labels.get(c) : "";
            var band = c < wider.size() ? wider.get(c) : "";
            column(head, c, label, band);
        }
    }

    /// The day that a title speaks of: the end of the financial year it names.
    static Optional<LocalDate> yearIn(String cell) {
        var found = SPAN.matcher(cell);
        return found.find() ? Optional.of(LocalDate.of(Integer.parseInt(found.group(2)), 3, 31)) : Optional.empty();
    }

    String groups() {
        return group;
    }

    private void column(HeadingRow head, int c, String label, String band) {
        var bare = HeadingRow.bare(head.at(c));
        var year = YEAR.matcher(label);
        var indicator = INDICATOR.matcher(label);
        if (year.find()) {
            var period = year.group();
            if (bare.startsWith("prevalence")) {
                columns.add(new Column(c, c - 2, "qof." + group + ".prevalence", period, head.at(c)));
            } else if (bare.startsWith("achievement") && band.toLowerCase(Locale.ROOT).contains("achievement")) {
                columns.add(new Column(c, -1, "qof." + group + ".achieved", period, head.at(c)));
            }
        } else if (indicator.find()) {
            var name = "qof." + indicator.group(1).toLowerCase(Locale.ROOT);
            var period = lastYear();
            if (bare.startsWith("underlyingachievement")) {
                columns.add(new Column(c, c - 1, name + ".net", period, head.at(c)));
            } else if (bare.startsWith("percentageofpatientsreceiving")) {
                columns.add(new Column(c, c - 1, name + ".received", period, head.at(c)));
            } else if (bare.startsWith("achievementscore")) {
                columns.add(new Column(c, -1, name + ".points", period, head.at(c)));
            }
        }
    }

    private String lastYear() {
        return columns.stream().map(Column::period).max(String::compareTo).orElse("");
    }

    void data(TableRow row) {
        var practice = Figures.practice(row.cell(code));
        if (practice.isEmpty()) {
            if (row.cell(code).isEmpty()) {
                figures.lines.passOver();
            } else {
                figures.lines.reject(row.line(), "Practice Code", row.cell(code), Problem.of("performance.import.not-a-code"));
            }
            return;
        }
        for (var c : columns) {
            var base = c.base() < 0 ? "" : Figures.number(row.cell(c.base())).map(Figures::plain).orElse("");
            var cell = row.cell(c.at());
            // Figures of practices too small to tell, or that did not exist a year before, are written as signs.
            if (cell.startsWith("No ")) {
                figures.take(row.line(), practice.get(), c.measure(), c.period(), null, base, cell);
            } else if (!cell.matches("[-*:.]|n/a|N/A|NA")) {
                figures.cell(row.line(), practice.get(), c.measure(), c.period(), c.heading(), cell, base);
            }
        }
    }

    /// A row of merged cells with each text repeated over its width.
    private static List<String> filled(TableRow row, int width) {
        var filled = new ArrayList<String>();
        var last = "";
        for (int i = 0; i < width; i++) {
            last = row.cell(i).isEmpty() ? last : row.cell(i).replaceAll("\\s+", " ");
            filled.add(last);
        }
        return filled;
    }
}
