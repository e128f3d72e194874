package soundpractice.platform.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Writes a [Sheet] as CSV or XLSX. Dates stand as 2017-10-02 in CSV and as real dates in XLSX, percentages as numbers 0–100.
/// A text that a spreadsheet would take for a formula is made harmless in CSV by a leading apostrophe (OWASP, CSV injection).
public final class TableWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TableWriter() {}

    /// Writes it as the file's ending says: `.xlsx` as a workbook, anything else as CSV.
    ///
    /// @throws TroubleException when the file cannot be written; what stood there before is unchanged
    public static void write(Sheet sheet, Path file) throws TroubleException {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try {
            AtomicFile.write(file, workbook ? out -> xlsx(sheet, out) : out -> csv(sheet, out));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.file-not-written", file.getFileName()), e);
        }
    }

    /// Writes it as CSV, UTF-8 with the byte-order mark by which Excel knows it.
    public static void csv(Sheet sheet, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(sheet.titles());
        for (var row : sheet.rows()) {
            csv.writeRecord(row.stream().map(TableWriter::plain).toList());
        }
        csv.flush();
        text.flush();
    }

    /// Writes it as a workbook with one sheet, bold titles that stay in view.
    public static void xlsx(Sheet sheet, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "SoundPractice", "1.0")) {
            var page = book.newWorksheet(sheetName(sheet.name()));
            for (int c = 0; c < sheet.titles().size(); c++) {
                page.value(0, c, sheet.titles().get(c));
                page.style(0, c).bold().set();
            }
            for (int r = 0; r < sheet.rows().size(); r++) {
                row(page, r + 1, sheet.rows().get(r));
            }
            page.freezePane(0, 1);
        }
    }

    private static void row(Worksheet page, int line, List<@Nullable Object> cells) {
        for (int c = 0; c < cells.size(); c++) {
            switch (cells.get(c)) {
                case null -> { }
                case LocalDate day -> {
                    page.value(line, c, day);
                    page.style(line, c).format("d mmm yyyy").set();
                }
                case Percent percent -> page.value(line, c, percent.value());
                case Number number -> page.value(line, c, number);
                case Object other -> page.value(line, c, other.toString());
            }
        }
    }

    private static String plain(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case LocalDate day -> day.toString();
            case Percent percent -> percent.toString();
            case Object other -> harmless(other.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String sheetName(String name) {
        var clean = name.replaceAll("[\\[\\]*?/\\\\:]", " ").strip();
        return clean.isEmpty() ? "Sheet1" : clean.substring(0, Math.min(31, clean.length()));
    }
}
