package soundpractice.documents.render;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PageLabelNumberingStyle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import soundpractice.documents.pack.PackModel;
import soundpractice.documents.pack.PackPart;

/// What a pack puts on each page beside its parts: classification, name and page number at the foot, a watermark behind it all. Screen readers pass over it.
final class PackFurniture {
    private static final DeviceRgb GREY = new DeviceRgb(0x4C, 0x62, 0x72);
    private static final float SIZE = 7.5f;
    private static final float FOOT = 11;
    private static final float EDGE = 48;
    private static final float MARK = 64;

    private final PdfDocument document;
    private final PackModel model;
    private final PdfFont regular;
    private final PdfFont bold;
    private final List<String> labels = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private int own;
    private String before = "";

    private record Bookmark(String title, int level, int page) {}

    PackFurniture(PdfDocument document, PackModel model) throws IOException {
        this.document = document;
        this.model = model;
        this.regular = font("Regular");
        this.bold = font("Bold");
    }

    private static PdfFont font(String style) throws IOException {
        try (var in = Fonts.resource(style)) {
            return PdfFontFactory.createFont(in.readAllBytes(), PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        }
    }

    /// Notes the pages of a part, and gives them their labels. Numbers go on within a label; a new label begins at 1.
    void part(PackPart part, int first, int last) {
        boolean fresh = !part.label().equals(before) || labels.isEmpty();
        own = fresh ? 0 : own;
        before = part.label();
        bookmarks.add(new Bookmark(part.title(), part.level(), first));
        for (int page = first; page <= last; page++) {
            labels.add(part.label() + ++own);
        }
        if (fresh) {
            document.getPage(first).setPageLabel(PageLabelNumberingStyle.DECIMAL_ARABIC_NUMERALS, part.label().isEmpty() ? null : part.label(), 1);
        }
    }

    /// Draws it on all pages, once all are there: each says how many there are.
    void stamp() {
        outline();
        var faint = new PdfExtGState().setFillOpacity(0.10f);
        faint.makeIndirect(document);
        int count = document.getNumberOfPages();
        for (int number = 1; number <= count; number++) {
            var page = document.getPage(number);
            var canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), document);
            canvas.openTag(artifact());
            watermark(canvas, page, faint);
            foot(canvas, page, number, count);
            canvas.closeTag();
            canvas.release();
        }
    }

    /// Written last: once a file has an outline, whatever is merged into it brings its own along.
    private void outline() {
        var root = document.getOutlines(false);
        var above = root;
        for (var bookmark : bookmarks) {
            var outline = (bookmark.level() == 1 ? root : above).addOutline(bookmark.title());
            outline.addDestination(PdfExplicitDestination.createFit(document.getPage(bookmark.page())));
            above = bookmark.level() == 1 ? outline : above;
        }
    }

    private static CanvasArtifact artifact() {
        var artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, PdfName.Pagination);
        return artifact;
    }

    private void foot(PdfCanvas canvas, PdfPage page, int number, int count) {
        float right = page.getPageSize().getWidth() - EDGE;
        canvas.saveState().setFillColor(GREY);
        write(canvas, bold, model.classification(), EDGE);
        write(canvas, regular, model.footer(), EDGE + bold.getWidth(model.classification(), SIZE) + 10);
        var where = labels.get(number - 1) + "   (" + number + " / " + count + ")";
        write(canvas, regular, where, right - regular.getWidth(where, SIZE));
        canvas.restoreState();
    }

    private static void write(PdfCanvas canvas, PdfFont font, String text, float x) {
        canvas.beginText().setFontAndSize(font, SIZE).moveText(x, FOOT).showText(text).endText();
    }

    private void watermark(PdfCanvas canvas, PdfPage page, PdfExtGState faint) {
        if (model.watermark().isEmpty()) {
            return;
        }
        var size = page.getPageSize();
        double angle = Math.atan2(size.getHeight(), size.getWidth());
        float wide = bold.getWidth(model.watermark(), MARK);
        float x = (float) (size.getWidth() / 2 - Math.cos(angle) * wide / 2);
        float y = (float) (size.getHeight() / 2 - Math.sin(angle) * wide / 2);
        canvas.saveState().setExtGState(faint).setFillColor(GREY).beginText().setFontAndSize(bold, MARK)
                .setTextMatrix((float) Math.cos(angle), (float) Math.sin(angle), (float) -Math.sin(angle), (float) Math.cos(angle), x, y)
                .showText(model.watermark()).endText().restoreState();
    }
}
