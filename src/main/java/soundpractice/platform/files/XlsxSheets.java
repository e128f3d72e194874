package soundpractice.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The sheets of an XLSX workbook as text. Does not rely on the sheet saying its size: files written by streaming tools do not.
final class XlsxSheets {
    private XlsxSheets() {}

    static List<TableSheet> read(byte[] content) throws TroubleException {
        var rows = new java.util.LinkedHashMap<String, List<TableRow>>();
        each(content, name -> rows.computeIfAbsent(name, n -> new ArrayList<>())::add);
        return rows.entrySet().stream().map(e -> new TableSheet(e.getKey(), e.getValue())).toList();
    }

    /// Row by row; the taker of a sheet says whether it wants more of it.
    static void each(byte[] content, java.util.function.Function<String, java.util.function.Predicate<TableRow>> takers) throws TroubleException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().toList()) {
                var taker = takers.apply(sheet.getName());
                try (var stream = sheet.openStream()) {
                    for (var row : (Iterable<Row>) stream::iterator) {
                        var read = new TableRow(row.getRowNum(), cells(row));
                        if (!read.isBlank() && !taker.test(read)) {
                            break;
                        }
                    }
                }
            }
        } catch (IOException | ExcelReaderException e) {
            throw new TroubleException(Problem.of("platform.files.workbook"), e);
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            if (isDate(cell)) {
                return cell.asDate().toLocalDate().toString();
            }
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22)) {
            return true;
        }
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.contains("yy") && (bare.contains("m") || bare.contains("d"));
    }
}
