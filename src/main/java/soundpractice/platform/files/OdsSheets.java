package soundpractice.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The sheets of an OpenDocument spreadsheet as text, event by event: such files unpack to hundreds of megabytes of XML. Repeated cells are
/// counted, not copied, until something stands behind them: sheets end in a million repeats of nothing.
final class OdsSheets {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_REPEATED_ROWS = 1_000;

    private OdsSheets() {}

    static void each(byte[] content, Function<String, Predicate<TableRow>> takers) throws TroubleException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    var factory = XMLInputFactory.newDefaultFactory();
                    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
                    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
                    new Walk(factory.createXMLStreamReader(zip), takers).all();
                    return;
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new TroubleException(Problem.of("platform.files.workbook"), e);
        }
        throw new TroubleException(Problem.of("platform.files.workbook"));
    }

    private static final class Walk {
        private final XMLStreamReader xml;
        private final Function<String, Predicate<TableRow>> takers;
        private @Nullable Predicate<TableRow> taker;
        private long line;
        private int rowRepeats = 1;
        private List<String> cells = new ArrayList<>();
        private int blanksWaiting;

        Walk(XMLStreamReader xml, Function<String, Predicate<TableRow>> takers) {
            this.xml = xml;
            this.takers = takers;
        }

        void all() throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
                    open();
                } else if (event == XMLStreamConstants.END_ELEMENT && TABLE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("table-row")) {
                    close();
                }
            }
        }

        private void open() throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "table" -> {
                    var name = xml.getAttributeValue(TABLE, "name");
                    taker = takers.apply(name == null ? "" : name);
                    line = 0;
                }
                case "table-row" -> {
                    rowRepeats = repeats("number-rows-repeated");
                    cells = new ArrayList<>();
                    blanksWaiting = 0;
                }
                case "table-cell", "covered-table-cell" -> cell();
                default -> { }
            }
        }

        private void cell() throws XMLStreamException {
            int repeats = repeats("number-columns-repeated");
            var date = xml.getAttributeValue(OFFICE, "date-value");
            var number = xml.getAttributeValue(OFFICE, "value");
            boolean plain = "float".equals(xml.getAttributeValue(OFFICE, "value-type"));
            var text = text();
            var shown = date != null ? date.substring(0, Math.min(10, date.length())) : number != null && plain ? number : text;
            if (shown.isBlank()) {
                blanksWaiting += repeats;
                return;
            }
            for (; blanksWaiting > 0 && cells.size() < MOST_COLUMNS; blanksWaiting--) {
                cells.add("");
            }
            blanksWaiting = 0;
            for (int i = 0; i < repeats && cells.size() < MOST_COLUMNS; i++) {
                cells.add(shown);
            }
        }

        /// The cell's paragraphs, joined by line breaks.
        private String text() throws XMLStreamException {
            var text = new StringBuilder();
            int depth = 1;
            boolean first = true;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (xml.getLocalName().equals("p")) {
                        text.append(first ? "" : "\n");
                        first = false;
                    } else if (xml.getLocalName().equals("s")) {
                        text.append(' ');
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                    text.append(xml.getText());
                }
            }
            return text.toString();
        }

        private void close() {
            var row = new TableRow(line + 1, cells);
            for (int i = 0; i < Math.min(rowRepeats, MOST_REPEATED_ROWS) && taker != null && !row.isBlank(); i++) {
                var now = i == 0 ? row : new TableRow(line + 1 + i, cells);
                if (!taker.test(now)) {
                    taker = null;
                }
            }
            line += rowRepeats;
        }

        private int repeats(String attribute) {
            var text = xml.getAttributeValue(TABLE, attribute);
            return text == null || !text.matches("[0-9]{1,9}") ? 1 : Integer.parseInt(text);
        }
    }
}
