package soundpractice.register.intake;

import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.TableRow;

/// Reads the patients registered at each practice (data-formats §9), headings of either age, the extract date in any of its five spellings.
final class ListSizeFile {
    private ListSizeFile() {}

    static ReadFile read(List<TableRow> rows, Layout layout) {
        var headings = new Headings(rows.getFirst());
        int code = headings.find("code");
        int date = headings.find("extractdate");
        int patients = headings.find("numberofpatients");
        var lines = new Lines();
        for (var row : rows.subList(1, rows.size())) {
            var practice = PracticeCode.parse(row.cell(code));
            var day = Dates.parse(row.cell(date));
            if (practice.isEmpty()) {
                lines.reject(row.line(), "CODE", row.cell(code), Problem.of("register.row.code"));
            } else if (day.isEmpty()) {
                lines.reject(row.line(), "EXTRACT_DATE", row.cell(date), Problem.of("register.row.date"));
            } else if (!row.cell(patients).matches("[0-9]{1,7}")) {
                lines.reject(row.line(), "NUMBER_OF_PATIENTS", row.cell(patients), Problem.of("register.row.count"));
            } else {
                lines.seenDate(day.get());
                lines.take(FactTable.LIST_SIZE, new FactRow(practice.get().value(), row.line(),
                        List.of(String.valueOf(Integer.parseInt(row.cell(patients))), day.get().toString())), "CODE");
            }
        }
        return lines.finish(layout, unknown(headings), List.of());
    }

    private static List<String> unknown(Headings headings) {
        var names = List.of("publication", "extractdate", "type", "ccgcode", "onsccgcode", "subicblocationcode", "onssubicblocationcode", "code", "postcode",
                "sex", "age", "numberofpatients");
        return headings.othersThan(names.stream().map(headings::find).toList());
    }
}
