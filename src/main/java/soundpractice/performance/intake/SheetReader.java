package soundpractice.performance.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The lines of a CSV file or of a workbook's first sheet, recognised by content and never by name.
final class SheetReader {
    /// A workbook keeps figures to fifteen digits; what stands behind them is noise of its arithmetic.
    private static final MathContext AS_TYPED = new MathContext(15);

    private SheetReader() {}

    static List<SheetRow> read(byte[] content) throws IOException {
        boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        return zip ? workbook(content) : csv(text(content));
    }

    private static List<SheetRow> csv(String text) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (var r : reader) {
                rows.add(new SheetRow(Math.toIntExact(r.getStartingLineNumber()), r.getFields().stream().map(String::strip).toList()));
            }
        } catch (CsvParseException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static char separator(String text) {
        var head = text.substring(0, Math.min(text.length(), 2_000));
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            if (count(head, c) > count(head, best)) {
                best = c;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException expected) {
            // Spreadsheet programs on Windows still write this where they are not told otherwise.
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<SheetRow> workbook(byte[] content) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new org.dhatim.fastexcel.reader.ReadingOptions(true, false));
                var lines = book.getFirstSheet().openStream()) {
            for (Row line : (Iterable<Row>) lines::iterator) {
                var row = new SheetRow(line.getRowNum(), cells(line));
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (ExcelReaderException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static List<String> cells(Row line) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < line.getCellCount(); i++) {
            cells.add(line.getOptionalCell(i).map(SheetReader::cell).orElse(""));
        }
        return cells;
    }

    private static String cell(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            var raw = cell.getRawValue();
            if (raw != null && raw.matches("-?[0-9.]+([eE][-+]?[0-9]+)?")) {
                var number = new BigDecimal(raw).round(AS_TYPED);
                var format = cell.getDataFormatString();
                var shown = format != null && format.contains("%") ? number.movePointRight(2) : number;
                return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
            }
        }
        var text = cell.getText();
        return text == null ? "" : text.strip();
    }
}
