package soundpractice.platform.files;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// A file that holds tables, read whole. What it is is told from its first bytes, never from its name: a CSV with or without BOM, with any line ends
/// and any of the usual separators; an XLSX workbook; or a .zip with one such file in it.
///
/// @param format how the tables were stored
/// @param sheets its sheets
public record TabularFile(Format format, List<TableSheet> sheets) {

    /// How tables come.
    public enum Format {
        TEXT,
        WORKBOOK
    }

    public TabularFile {
        sheets = List.copyOf(sheets);
    }

    /// Reads the content of a file.
    ///
    /// @throws TroubleException when it is neither, or damaged
    public static TabularFile read(byte[] content) throws TroubleException {
        var inside = SafeZip.isZip(content) ? SafeZip.theOneTable(content) : content;
        if (SafeZip.isZip(inside)) {
            return new TabularFile(Format.WORKBOOK, XlsxSheets.read(inside));
        }
        if (isOldWorkbook(inside)) {
            throw new TroubleException(Problem.of("platform.files.old-workbook"));
        }
        return new TabularFile(Format.TEXT, List.of(new TableSheet("", CsvRows.read(inside))));
    }

    /// The first sheet whose name contains the words, whatever their case.
    public Optional<TableSheet> sheetNamed(String words) {
        var sought = words.toLowerCase(java.util.Locale.ROOT);
        return sheets.stream().filter(s -> s.name().toLowerCase(java.util.Locale.ROOT).contains(sought)).findFirst();
    }

    /// The first sheet's rows; none in an empty file.
    public List<TableRow> firstRows() {
        return sheets.isEmpty() ? List.of() : sheets.getFirst().rows();
    }

    static boolean isOldWorkbook(byte[] content) {
        return content.length > 4 && (content[0] & 0xff) == 0xd0 && (content[1] & 0xff) == 0xcf && (content[2] & 0xff) == 0x11;
    }
}
