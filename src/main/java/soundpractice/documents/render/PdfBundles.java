package soundpractice.documents.render;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.bundle.BundleModel;
import soundpractice.documents.bundle.BundlePart;
import soundpractice.documents.bundle.Bundles;
import soundpractice.documents.page.Pages;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;

/// Bundles by iText. Foreign pages are copied without what could act in them; the untouched file is attached beside, so that its hash can be checked against the index.
public final class PdfBundles implements Bundles {
    private static final float MARGIN = 48;
    private static final float SMALL = 8.5f;
    private static final float LARGE = 20;

    private final Pages pages;
    private final Messages words;

    /// Bundles behind an index made of pages.
    public PdfBundles(Pages pages, Messages words) {
        this.pages = pages;
        this.words = words;
    }

    @Override
    public Outcome<RenderedDocument> make(BundleModel model) throws TroubleException {
        return switch (pages.render(model.index())) {
            case Outcome.Refused<RenderedDocument>(var why) -> Outcome.refused(why);
            case Outcome.Done<RenderedDocument>(var index) -> Outcome.done(join(model, index));
        };
    }

    private RenderedDocument join(BundleModel model, RenderedDocument index) throws TroubleException {
        var bytes = new ByteArrayOutputStream();
        var properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setFullCompressionMode(true).addXmpMetadata();
        int count;
        try (var bundle = new PdfDocument(new PdfWriter(bytes, properties).setSmartMode(true))) {
            bundle.getCatalog().setLang(new PdfString("en-GB"));
            bundle.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            bundle.getDocumentInfo().setTitle(model.index().title()).setAuthor(model.index().author());
            var font = FormLook.font("Regular");
            try (var source = new PdfDocument(new PdfReader(new ByteArrayInputStream(index.pdf())))) {
                source.copyPagesTo(1, source.getNumberOfPages(), bundle);
            }
            bookmark(bundle, 1, words.text("documents.bundle.index"));
            for (var part : model.parts()) {
                add(bundle, part, font);
            }
            count = bundle.getNumberOfPages();
        } catch (IOException | ITextException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
        return new RenderedDocument(bytes.toByteArray(), count, model.index().title());
    }

    private void add(PdfDocument bundle, BundlePart part, PdfFont font) throws IOException {
        int first = bundle.getNumberOfPages() + 1;
        if (!pdfPages(bundle, part) && !picture(bundle, part)) {
            onlyAttached(bundle, part, font);
        }
        int last = bundle.getNumberOfPages();
        for (int i = first; i <= last; i++) {
            stamp(bundle.getPage(i), words.text("documents.bundle.stamp", part.mark(), i - first + 1, last - first + 1), font);
        }
        bookmark(bundle, first, part.mark() + "  " + part.title());
        var attached = part.mark() + " " + part.fileName();
        bundle.addFileAttachment(attached, PdfFileSpec.createEmbeddedFileSpec(bundle, part.content(), part.title(), attached, null, null, null));
    }

    private static boolean pdfPages(PdfDocument bundle, BundlePart part) {
        var content = part.content();
        if (!PdfText.startsAsPdf(content)) {
            return false;
        }
        int before = bundle.getNumberOfPages();
        try (var reader = new GuardedPdfReader(content); var source = new GuardedPdfDocument(reader)) {
            if (reader.isEncrypted() || source.getNumberOfPages() == 0) {
                return false;
            }
            source.copyPagesTo(1, source.getNumberOfPages(), bundle);
            for (int i = before + 1; i <= bundle.getNumberOfPages(); i++) {
                disarm(bundle.getPage(i));
            }
            return true;
        } catch (IOException | ITextException | ClassCastException | NullPointerException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException broken) {
            while (bundle.getNumberOfPages() > before) {
                bundle.removePage(bundle.getNumberOfPages());
            }
            return false;
        }
    }

    /// Takes away what would do something when the page is opened or clicked.
    private static void disarm(PdfPage page) {
        page.getPdfObject().remove(PdfName.AA);
        var marks = page.getPdfObject().getAsArray(PdfName.Annots);
        for (int i = 0; marks != null && i < marks.size(); i++) {
            PdfDictionary mark = marks.getAsDictionary(i);
            if (mark != null) {
                mark.remove(PdfName.A);
                mark.remove(PdfName.AA);
            }
        }
    }

    private static boolean picture(PdfDocument bundle, BundlePart part) {
        var name = part.fileName().toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(png|jpe?g|gif|bmp|tiff?)")) {
            return false;
        }
        try {
            var image = ImageDataFactory.create(part.content());
            var sheet = image.getWidth() > image.getHeight() ? PageSize.A4.rotate() : PageSize.A4;
            var page = bundle.addNewPage(sheet);
            float scale = Math.min(1, Math.min((sheet.getWidth() - 2 * MARGIN) / image.getWidth(), (sheet.getHeight() - 2 * MARGIN) / image.getHeight()));
            float width = image.getWidth() * scale;
            float height = image.getHeight() * scale;
            new PdfCanvas(page).addImageFittedIntoRectangle(image, new Rectangle((sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height), false);
            return true;
        } catch (ITextException unreadable) {
            return false;
        }
    }

    private void onlyAttached(PdfDocument bundle, BundlePart part, PdfFont font) {
        var page = bundle.addNewPage(PageSize.A4);
        float top = page.getPageSize().getTop() - 2 * MARGIN;
        var canvas = new PdfCanvas(page);
        line(canvas, font, LARGE, MARGIN, top, part.mark());
        line(canvas, font, LARGE / 2 + 2, MARGIN, top - 30, part.title());
        line(canvas, font, LARGE / 2, MARGIN, top - 52, words.text("documents.bundle.attached", part.fileName()));
    }

    private static void stamp(PdfPage page, String text, PdfFont font) {
        var sheet = page.getPageSize();
        float width = font.getWidth(text, SMALL);
        var canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), page.getDocument());
        canvas.saveState().setFillColor(com.itextpdf.kernel.colors.ColorConstants.WHITE)
                .rectangle(sheet.getRight() - width - 28, sheet.getTop() - 24, width + 12, 15).fill().restoreState();
        line(canvas, font, SMALL, sheet.getRight() - width - 22, sheet.getTop() - 20, text);
    }

    private static void line(PdfCanvas canvas, PdfFont font, float size, float x, float y, String text) {
        canvas.beginText().setFontAndSize(font, size).moveText(x, y).showText(text).endText();
    }

    private static void bookmark(PdfDocument bundle, int page, String title) {
        bundle.getOutlines(false).addOutline(title).addDestination(PdfExplicitDestination.createFit(bundle.getPage(page)));
    }
}
