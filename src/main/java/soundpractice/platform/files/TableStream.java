package soundpractice.platform.files;

import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// A file that holds tables, read row by row so that a file of any width takes little memory: CSV, XLSX, XLSM or ODS, or a .zip with any number
/// of them in it. What it is is told from its first bytes.
public final class TableStream {

    /// Who takes the rows.
    @FunctionalInterface
    public interface Taker {
        /// Takes a row.
        ///
        /// @param sheet the sheet's name; in a .zip of several files the file's name
        /// @return whether it wants more of this sheet
        boolean take(String sheet, TableRow row);
    }

    private TableStream() {}

    /// Hands over every row that is not blank, in order.
    ///
    /// @throws TroubleException when it holds no table or is damaged
    public static void read(byte[] content, Taker taker) throws TroubleException {
        if (!SafeZip.isZip(content)) {
            if (TabularFile.isOldWorkbook(content)) {
                throw new TroubleException(Problem.of("platform.files.old-workbook"));
            }
            CsvRows.each(content, row -> taker.take("", row));
            return;
        }
        for (var table : SafeZip.tables(content).entrySet()) {
            one(table.getKey(), table.getValue(), taker);
        }
    }

    private static void one(String name, byte[] content, Taker taker) throws TroubleException {
        if (!SafeZip.isZip(content)) {
            CsvRows.each(content, row -> taker.take(name, row));
        } else if (SafeZip.isOpenDocument(content)) {
            OdsSheets.each(content, sheet -> row -> taker.take(sheet, row));
        } else {
            XlsxSheets.each(content, sheet -> row -> taker.take(sheet, row));
        }
    }
}
