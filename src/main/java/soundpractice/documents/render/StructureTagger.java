package soundpractice.documents.render;

import java.util.ArrayDeque;
import java.util.Deque;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/// Gives a page's text its meaning for screen readers: headings, paragraphs, lists, tables, and what is only decoration. It reads the
/// property `net.sf.jasperreports.export.pdf.tag` of a template's elements: `H1` to `H3`, `LBL` and `LBODY` (a list entry’s mark and text), `TR`, `TH`, `TD`, `HEADER` (a table's
/// head row, spoken once although it prints on every page), `ARTIFACT` (running heads and feet). Text without it is a paragraph.
final class StructureTagger implements PdfTagger {
    /// The property that templates say it by.
    static final String TAG = "net.sf.jasperreports.export.pdf.tag";
    /// The property that says which language a text is in, where it is not the file's.
    private static final String LANGUAGE = TAG + ".lang";

    private String language = "en-GB";
    private @Nullable PdfProducer producer;
    private @Nullable PdfStructureEntry document;
    private @Nullable PdfStructureEntry table;
    private @Nullable PdfStructureEntry list;
    private @Nullable PdfStructureEntry entry;
    private @Nullable PdfStructureEntry row;
    private @Nullable PdfStructureEntry cell;
    private boolean headed;
    private boolean marked;
    private final Deque<String> open = new ArrayDeque<>();

    @Override
    public void setLanguage(@Nullable String tagLanguage) {
        language = tagLanguage == null ? language : tagLanguage;
    }

    @Override
    public void setPdfProducer(PdfProducer pdfProducer) {
        producer = pdfProducer;
    }

    @Override
    public void init() {
        document = structure().createDocumentTag(language);
    }

    @Override
    public void startPage() {
        // A page's end is not a paragraph's: nothing opens here.
    }

    @Override
    public void endPage() {
        // Nor does anything close.
    }

    @Override
    public void startElement(JRPrintElement element) {
        var tag = tagOf(element);
        if (open.isEmpty() && !tag.equals("ARTIFACT")) {
            if (!tag.equals("TR") && !tag.equals("HEADER") && !tag.isEmpty()) {
                table = null;
                headed = false;
            }
            if (!tag.equals("LBL") && !tag.equals("LBODY") && !tag.isEmpty()) {
                list = null;
            }
        }
        switch (tag) {
            case "TR", "HEADER" -> startRow(tag);
            case "TH", "TD" -> startCell(tag);
            default -> { }
        }
        open.push(tag);
    }

    private void startRow(String tag) {
        if (tag.equals("HEADER") && headed) {
            return;
        }
        if (table == null) {
            table = structure().createTag(root(), "Table");
        }
        headed |= tag.equals("HEADER");
        row = structure().createTag(table, "TR");
    }

    private void startCell(String tag) {
        if (row == null) {
            return;
        }
        cell = structure().createTag(row, tag);
        if (tag.equals("TH")) {
            cell.putArray("A");
            cell.setScope("Column");
        }
    }

    @Override
    public void endElement(JRPrintElement element) {
        switch (open.pop()) {
            case "TR", "HEADER" -> row = null;
            case "TH", "TD" -> cell = null;
            default -> { }
        }
    }

    @Override
    public void startText(JRPrintText text) {
        startText(text, "");
    }

    @Override
    public void startText(JRPrintText text, String actualText) {
        if (decorative() || text.getFullText().isBlank()) {
            structure().beginArtifact();
            marked = true;
            return;
        }
        var tag = open.isEmpty() ? "" : open.peek();
        marked = true;
        switch (tag) {
            case "TH", "TD" -> structure().beginTag(cell == null ? root() : cell, "P");
            case "LBL" -> {
                if (list == null) {
                    list = structure().createTag(root(), "L");
                }
                entry = structure().createTag(list, "LI");
                structure().beginTag(entry, "Lbl");
            }
            case "LBODY" -> structure().beginTag(entry == null ? root() : entry, entry == null ? "P" : "LBody");
            case "H1", "H2", "H3" -> spoken(structure().beginTag(root(), tag), text);
            default -> {
                list = null;
                spoken(structure().beginTag(root(), "P"), text);
            }
        }
    }

    private void spoken(PdfStructureEntry part, JRPrintText text) {
        var in = text.hasProperties() ? text.getPropertiesMap().getProperty(LANGUAGE) : null;
        if (in != null && !in.equals(language)) {
            part.putString("Lang", in);
        }
    }

    @Override
    public void endText() {
        if (marked) {
            structure().endTag();
            marked = false;
        }
    }

    @Override
    public void startImage(JRPrintImage image, float x, float y, float width, float height) {
        if (decorative()) {
            structure().beginArtifact();
            return;
        }
        var figure = structure().beginTag(root(), "Figure");
        var says = image.getHyperlinkTooltip();
        figure.putString("Alt", says == null ? "" : says);
        figure.putArray("A");
        figure.setBBox(x, y, x + width, y + height);
    }

    @Override
    public void endImage() {
        structure().endTag();
    }

    @Override
    public void beginArtifact() {
        structure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure().endArtifact();
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return false;
    }

    @Override
    public @Nullable PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    @Override
    public StyledTextListWriter getListWriter() {
        return new NoLists();
    }

    private boolean decorative() {
        return open.contains("ARTIFACT") || (open.contains("HEADER") && row == null);
    }

    private PdfStructure structure() {
        if (producer == null) {
            throw new IllegalStateException("no document is being written");
        }
        return producer.getPdfStructure();
    }

    private PdfStructureEntry root() {
        if (document == null) {
            throw new IllegalStateException("no document is being written");
        }
        return document;
    }

    private static String tagOf(JRPrintElement element) {
        var tag = element.hasProperties() ? element.getPropertiesMap().getProperty(TAG) : null;
        return tag == null ? "" : tag;
    }

    /// Lists inside a text are not used: a template gives each entry its own element.
    private static final class NoLists implements StyledTextListWriter {
        @Override
        public void startUl() {}

        @Override
        public void endUl() {}

        @Override
        public void startOl(String type, int start) {}

        @Override
        public void endOl() {}

        @Override
        public void startLi(boolean noBullet) {}

        @Override
        public void endLi() {}
    }
}
