package soundpractice.documents.render;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

/// What runs along each page of a form: whose it is at the head, its title and the page's number at the foot. How many pages there are is known last, so that figure is drawn at the end.
final class FormFurniture extends AbstractPdfDocumentEventHandler {
    private static final float SIZE = 8.5f;
    private static final float LEFT = FormPages.MARGIN;
    private final FormLook look;
    private final String head;
    private final String foot;
    private final String page;
    private final String of;
    private final PdfFormXObject total = new PdfFormXObject(new Rectangle(0, -3, 60, 12));

    /// @param page the word before a page's number
    /// @param of the word between it and how many there are
    FormFurniture(FormLook look, String head, String foot, String page, String of) {
        this.look = look;
        this.head = head;
        this.foot = foot;
        this.page = page;
        this.of = of;
    }

    @Override
    public void onAcceptedEvent(AbstractPdfDocumentEvent event) {
        if (event instanceof PdfDocumentEvent drawn) {
            draw(drawn.getDocument(), drawn.getPage());
        }
    }

    private void draw(PdfDocument document, PdfPage sheet) {
        sheet.setTabOrder(PdfName.S);
        var size = sheet.getPageSize();
        var canvas = new PdfCanvas(sheet.newContentStreamAfter(), sheet.getResources(), document);
        canvas.openTag(new CanvasArtifact());
        float right = size.getWidth() - LEFT;
        if (document.getPageNumber(sheet) > 1) {
            text(canvas, head, LEFT, size.getHeight() - 34);
            canvas.setStrokeColor(FormLook.HAIR).setLineWidth(0.5f).moveTo(LEFT, size.getHeight() - 41).lineTo(right, size.getHeight() - 41).stroke();
        }
        canvas.setStrokeColor(FormLook.HAIR).setLineWidth(0.5f).moveTo(LEFT, 40).lineTo(right, 40).stroke();
        text(canvas, foot, LEFT, 27);
        var number = page + " " + document.getPageNumber(sheet) + " " + of + " ";
        float width = look.regular().getWidth(number, SIZE);
        float tail = look.regular().getWidth("000", SIZE);
        text(canvas, number, right - width - tail, 27);
        canvas.addXObjectAt(total, right - tail, 27 + total.getBBox().toRectangle().getBottom());
        canvas.closeTag();
        canvas.release();
    }

    /// Draws how many pages there are. Once, before the file is closed.
    void finish(PdfDocument document) {
        var canvas = new PdfCanvas(total, document);
        text(canvas, String.valueOf(document.getNumberOfPages()), 0, 0);
        canvas.release();
        total.flush();
    }

    private void text(PdfCanvas canvas, String words, float x, float y) {
        canvas.beginText().setFontAndSize(look.regular(), SIZE).setFillColor(FormLook.GREY).moveText(x, y).showText(words).endText();
    }
}
