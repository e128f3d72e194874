package soundpractice.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.TableRow;
import soundpractice.register.PracticeStatus;

/// Reads a practice file of either generation (data-formats §1). Every row with a sound code, name, status and dates is taken, GP practice or not:
/// which of them are GP practices is told from their roles later.
final class PracticeFile {
    private final PracticeColumns columns;
    private final Layout layout;
    private final Lines lines = new Lines();

    private PracticeFile(PracticeColumns columns, Layout layout) {
        this.columns = columns;
        this.layout = layout;
    }

    static ReadFile read(List<TableRow> rows, Layout layout) {
        var columns = PracticeColumns.of(rows.getFirst());
        if (columns == null) {
            throw new IllegalArgumentException("not recognised before reading");
        }
        var file = new PracticeFile(columns, layout);
        for (var row : columns.hasHeadings() ? rows.subList(1, rows.size()) : rows) {
            file.line(row);
        }
        return file.lines.finish(layout, columns.unknown(), List.of());
    }

    private void line(TableRow row) {
        if (row.size() < columns.width()) {
            lines.reject(row.line(), "", shortened(String.join(",", row.cells())), Problem.of("register.row.short", row.size(), columns.width()));
            return;
        }
        var code = PracticeCode.parse(cell(row, PracticeColumns.CODE));
        if (code.isEmpty()) {
            lines.reject(row.line(), "code", cell(row, PracticeColumns.CODE), Problem.of("register.row.code"));
            return;
        }
        if (cell(row, PracticeColumns.NAME).isEmpty()) {
            lines.reject(row.line(), "name", "", Problem.of("register.row.no-name"));
            return;
        }
        var status = PracticeStatus.parse(cell(row, PracticeColumns.STATUS));
        if (status.isEmpty()) {
            lines.reject(row.line(), "status", cell(row, PracticeColumns.STATUS), Problem.of("register.row.status"));
            return;
        }
        var roles = Settings.roles(cell(row, PracticeColumns.SETTING));
        if (roles.isEmpty()) {
            lines.reject(row.line(), "prescribing_setting", cell(row, PracticeColumns.SETTING), Problem.of("register.row.setting"));
            return;
        }
        var opened = date(row, PracticeColumns.OPENED, "open_date");
        var closed = date(row, PracticeColumns.CLOSED, "close_date");
        var joined = date(row, PracticeColumns.JOINED, "join_date");
        var left = date(row, PracticeColumns.LEFT, "left_date");
        if (opened == null || closed == null || joined == null || left == null) {
            return;
        }
        lines.seenDate(opened.day);
        look(row, status.get(), closed, roles.get());
        var address = address(row);
        lines.take(FactTable.PRACTICE, new FactRow(code.get().value(), row.line(), List.of(
                cell(row, PracticeColumns.NAME), String.join("\n", address.subList(0, address.size() - 1)), address.getLast(),
                cell(row, PracticeColumns.POSTCODE).toUpperCase(Locale.ROOT), cell(row, PracticeColumns.PHONE), opened.iso, closed.iso, status.get().name(),
                cell(row, PracticeColumns.SUB_TYPE), cell(row, PracticeColumns.REGION), cell(row, PracticeColumns.GEOGRAPHY),
                cell(row, PracticeColumns.COMMISSIONER), joined.iso, left.iso, roles.get(), cell(row, PracticeColumns.PROVIDER))), "code");
    }

    /// A date's cell: its day, or none when empty.
    private record DateCell(@Nullable LocalDate day, String iso) {
        static final DateCell NONE = new DateCell(null, "");
    }

    /// The date, or null after rejecting the row for it.
    private @Nullable DateCell date(TableRow row, int part, String name) {
        var text = cell(row, part);
        if (text.isEmpty()) {
            return DateCell.NONE;
        }
        var day = Dates.parse(text);
        if (day.isEmpty()) {
            lines.reject(row.line(), name, text, Problem.of("register.row.date"));
            return null;
        }
        return new DateCell(day.get(), day.get().toString());
    }

    private void look(TableRow row, PracticeStatus status, DateCell closed, String roles) {
        if (status == PracticeStatus.ACTIVE && closed.day != null) {
            lines.flag(row.line(), "close_date", closed.iso, Problem.of("register.flag.active-but-closed", closed.day));
        }
        var postcode = cell(row, PracticeColumns.POSTCODE);
        if (!postcode.isEmpty() && !Postcodes.isOne(postcode)) {
            lines.flag(row.line(), "postcode", postcode, Problem.of("register.flag.postcode"));
        }
        if (roles.isEmpty()) {
            lines.flag(row.line(), "prescribing_setting", "", Problem.of("register.flag.no-setting"));
        }
        var phone = cell(row, PracticeColumns.PHONE);
        if (!phone.isEmpty() && phone.charAt(0) >= '1' && phone.charAt(0) <= '9') {
            lines.flag(row.line(), "phone", phone, Problem.of("register.flag.phone"));
        }
    }

    /// The address lines, the town last. Newer files keep the town in the fourth line; in older ones it floats between third and fourth,
    /// with the county behind it.
    private List<String> address(TableRow row) {
        var filled = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            add(filled, cell(row, PracticeColumns.ADDRESS + i));
        }
        var fourth = cell(row, PracticeColumns.ADDRESS + 3);
        var fifth = cell(row, PracticeColumns.ADDRESS + 4);
        if (layout == Layout.PRACTICES_LEGACY) {
            add(filled, fourth);
            add(filled, fifth);
            if (filled.size() > 1 && Counties.isOne(filled.getLast())) {
                filled.removeLast();
            }
            if (filled.isEmpty()) {
                filled.add("");
            }
        } else {
            filled.add(fourth);
        }
        return filled;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String cell(TableRow row, int part) {
        return columns.cell(row, part);
    }
}
