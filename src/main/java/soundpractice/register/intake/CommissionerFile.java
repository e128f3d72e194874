package soundpractice.register.intake;

import java.util.List;
import java.util.regex.Pattern;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.TableRow;

/// Reads the commissioners (data-formats §3): sub-ICBs with the ICB each belongs to, and closed CCGs, whose names old rows still need. Reporting entities and hubs
/// are taken too but are no commissioners; their roles tell.
final class CommissionerFile {
    private static final Pattern CODE = Pattern.compile("[0-9]{2}[A-Z]|[A-Z][0-9][A-Z][0-9][A-Z]|[0-9A-Z]{3,5}");

    private static final String SUB_ICB = "RO319";

    private CommissionerFile() {}

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static ReadFile read(List<TableRow> rows) {
        var lines = new Lines();
        for (var row : rows.getFirst().cell(0).chars().anyMatch(Character::isDigit) ? rows : rows.subList(1, rows.size())) {
            var code = row.cell(0);
            var opened = row.cell(10).isEmpty() ? "" : Dates.parse(row.cell(10)).map(Object::toString).orElse(null);
            var closed = row.cell(11).isEmpty() ? "" : Dates.parse(row.cell(11)).map(Object::toString).orElse(null);
            if (!isCode(code)) {
                lines.reject(row.line(), "code", code, Problem.of("register.row.commissioner"));
            } else if (opened == null) {
                lines.reject(row.line(), "open_date", row.cell(10), Problem.of("register.row.date"));
            } else if (closed == null) {
                lines.reject(row.line(), "close_date", row.cell(11), Problem.of("register.row.date"));
            } else {
                Dates.parse(row.cell(10)).ifPresent(lines::seenDate);
                Dates.parse(row.cell(11)).ifPresent(lines::seenDate);
                lines.take(FactTable.COMMISSIONER,
                        new FactRow(code, row.line(), List.of(row.cell(1), row.cell(2), row.cell(3), opened, closed, row.cell(13))), "code");
            }
        }
        return lines.finish(Layout.COMMISSIONERS, List.of(), List.of());
    }

    /// The lookup: every row a sub-ICB, whose role is therefore known; some of its headings end in a blank.
    static ReadFile readLookup(List<TableRow> rows) {
        var lines = new Lines();
        var headings = new Headings(rows.getFirst());
        int code = headings.find("subicblocationodscode");
        for (var row : rows.subList(1, rows.size())) {
            if (isCode(row.cell(code))) {
                lines.take(FactTable.COMMISSIONER, new FactRow(row.cell(code), row.line(), List.of(cell(row, headings, "subicblocationname"), cell(row, headings, "regioncode"),
                        cell(row, headings, "icbcode"), "", "", SUB_ICB)), "code");
            } else {
                lines.reject(row.line(), "code", row.cell(code), Problem.of("register.row.commissioner"));
            }
        }
        return lines.finish(Layout.COMMISSIONERS_LOOKUP, List.of(), List.of());
    }

    private static String cell(TableRow row, Headings headings, String name) {
        int at = headings.find(name);
        return at < 0 ? "" : row.cell(at);
    }
}
