package soundpractice.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TableSheet;
import soundpractice.platform.files.TabularFile;

/// Reads networks and memberships (data-formats §2): the workbook of either age, or the partner list of the export service. One row is one *spell* of a
/// membership; starts and ends may lie in the future, so who is a member is asked for a day.
final class NetworkFile {
    private static final Pattern NETWORK = Pattern.compile("U[0-9]{5}");

    private final Lines lines = new Lines();
    private final List<String> unknown = new ArrayList<>();

    static ReadFile read(TabularFile file, Layout layout) {
        var reader = new NetworkFile();
        if (layout == Layout.NETWORK_PARTNERS) {
            reader.partners(file.firstRows(), List.of(0, 4, 5, 8, 9, 10));
            return reader.lines.finish(layout, List.of(), List.of());
        }
        if (layout == Layout.PRACTICE_MAP) {
            reader.map(file.firstRows());
            return reader.lines.finish(layout, List.of(), List.of());
        }
        for (var sheet : file.sheets()) {
            reader.sheet(sheet);
        }
        return reader.lines.finish(layout, reader.unknown, List.of());
    }

    private void sheet(TableSheet sheet) {
        for (int i = 0; i < Math.min(10, sheet.rows().size()); i++) {
            var headings = new Headings(sheet.rows().get(i));
            var below = sheet.rows().subList(i + 1, sheet.rows().size());
            if (headings.has("partnerorganisationcode")) {
                partners(below, List.of(
                    headings.find("partnerorganisationcode"), headings.find("pcncode"), headings.find("pcnname"),
                    headings.find("practicetopcnrelationshipstartdate", "relationshipstartdate", "startdate"),
                    headings.find("practicetopcnrelationshipenddate", "relationshipenddate", "enddate"),
                    headings.find("practicesubiclocandpcnsubicblocmatch", "practicesubicblocandpcnsubicblocmatch", "practiceccgandpcnccgmatch",
                            "practiceparentccgandpcnparentccgmatch")));
                return;
            }
            if (headings.has("pcncode") && headings.has("opendate")) {
                networks(below, headings);
                return;
            }
        }
    }

    private void networks(List<TableRow> rows, Headings headings) {
        int code = headings.find("pcncode");
        int name = headings.find("pcnname");
        int parent = headings.find("currentsubicbloccode", "currentclinicalcommissioninggroupcode", "currentclincialcommissioninggroupcode", "currentccgcode");
        if (parent < 0) {
            parent = 2;
        }
        int opened = headings.find("opendate");
        int closed = headings.find("closedate");
        int postcode = headings.find("postcode");
        for (var row : rows) {
            if (!NETWORK.matcher(row.cell(code)).matches()) {
                lines.reject(row.line(), "pcn_code", row.cell(code), Problem.of("register.row.network"));
                continue;
            }
            var open = date(row, opened);
            var close = date(row, closed);
            if (open == null || close == null) {
                var wrong = open == null ? opened : closed;
                lines.reject(row.line(), open == null ? "open_date" : "close_date", row.cell(wrong), Problem.of("register.row.date"));
                continue;
            }
            Dates.parse(row.cell(opened)).ifPresent(lines::seenDate);
            lines.take(FactTable.NETWORK, new FactRow(row.cell(code), row.line(),
                    List.of(row.cell(name), row.cell(parent), open, close, row.cell(postcode))), "pcn_code");
        }
    }

    /// @param at columns of practice, network, network's name, start, end, match
    private void partners(List<TableRow> rows, List<Integer> at) {
        for (var row : rows) {
            var practice = PracticeCode.parse(row.cell(at.get(0)));
            var network = row.cell(at.get(1));
            if (practice.isEmpty()) {
                lines.reject(row.line(), "partner_code", row.cell(at.get(0)), Problem.of("register.row.code"));
                continue;
            }
            if (!NETWORK.matcher(network).matches()) {
                lines.reject(row.line(), "pcn_code", network, Problem.of("register.row.network"));
                continue;
            }
            var start = date(row, at.get(3));
            var end = date(row, at.get(4));
            if (start == null || end == null || start.isEmpty()) {
                lines.reject(row.line(), start == null || start.isEmpty() ? "start_date" : "end_date", row.cell(start == null || start.isEmpty() ? at.get(3) : at.get(4)),
                        Problem.of("register.row.date"));
                continue;
            }
            Dates.parse(row.cell(at.get(3))).ifPresent(lines::seenDate);
            var key = practice.get() + " " + network + " " + start;
            var fact = new FactRow(key, row.line(), List.of(practice.get().value(), network, start, end, row.cell(at.get(2)), row.cell(at.get(5))));
            lines.take(FactTable.MEMBERSHIP, fact, "partner_code");
        }
    }

    /// The map that comes with the list sizes: each membership is known from the day of the list on. Whoever has no network stands there under `U`.
    private void map(List<TableRow> rows) {
        var headings = new Headings(rows.getFirst());
        int network = headings.find("pcncode");
        int day = headings.find("extractdate");
        var members = new ArrayList<TableRow>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.cell(network).equals("U")) {
                lines.without();
            } else {
                members.add(row);
            }
        }
        partners(members, List.of(headings.find("practicecode"), network, headings.find("pcnname"), day, -1, -1));
    }

    /// The date as 2017-10-02, empty for none, null when it is not a date.
    private static @org.jspecify.annotations.Nullable String date(TableRow row, int column) {
        var cell = row.cell(column);
        return cell.isEmpty() ? "" : Dates.parse(cell).map(Object::toString).orElse(null);
    }
}
