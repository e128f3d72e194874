package soundpractice.platform.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Rows of a separated-values text: BOM or none, UTF-8 or the old Windows code page, CRLF or LF, quoted or not, comma, semicolon or tab.
final class CsvRows {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvRows() {}

    static List<TableRow> read(byte[] content) throws TroubleException {
        var rows = new ArrayList<TableRow>();
        each(content, rows::add);
        return rows;
    }

    /// Row by row; `taker` says whether it wants more.
    static void each(byte[] content, java.util.function.Predicate<TableRow> taker) throws TroubleException {
        var text = decode(content);
        long last = 1;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                var row = new TableRow(record.getStartingLineNumber(), record.getFields());
                last = row.line();
                if (!row.isBlank() && !taker.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new TroubleException(Problem.of("platform.files.csv", last), e);
        } catch (java.io.IOException e) {
            throw new TroubleException(Problem.of("platform.files.csv", 1), e);
        }
    }

    private static String decode(byte[] content) throws TroubleException {
        if (content.length >= 2 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        for (int i = 0; i < Math.min(content.length, 4096); i++) {
            if (content[i] == 0) {
                throw new TroubleException(Problem.of("platform.files.not-a-table"));
            }
        }
        boolean bom = content.length >= 3 && (content[0] & 0xff) == 0xef && (content[1] & 0xff) == 0xbb && (content[2] & 0xff) == 0xbf;
        int from = bom ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException oldWindows) {
            return new String(content, WINDOWS);
        }
    }

    /// The separator that stands most often in the first line, outside quotes.
    private static char separator(String text) {
        int comma = 0;
        int semicolon = 0;
        int tab = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                comma++;
            } else if (!quoted && c == ';') {
                semicolon++;
            } else if (!quoted && c == '\t') {
                tab++;
            } else if (!quoted && c == '\n') {
                break;
            }
        }
        return comma >= semicolon && comma >= tab ? ',' : semicolon >= tab ? ';' : '\t';
    }
}
