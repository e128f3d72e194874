package soundpractice.documents.render;

import com.itextpdf.io.source.ByteArrayOutputStream;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.utils.PdfMerger;
import com.itextpdf.kernel.utils.PdfMergerProperties;
import com.itextpdf.pdfa.PdfADocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.pack.Attachment;
import soundpractice.documents.pack.PackModel;
import soundpractice.documents.pack.PackPart;
import soundpractice.documents.pack.Packs;
import soundpractice.documents.page.Pages;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Packs by iText: each part is made, merged with its tags and let go before the next is made, so that a pack of hundreds of pages needs the memory of one part
/// and of the file that grows.
public final class ITextPacks implements Packs {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private final Pages pages;

    /// Packs whose own pages are made by these.
    public ITextPacks(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Outcome<RenderedDocument> assemble(PackModel model, Shelf shelf, IntPredicate goOn) throws TroubleException {
        var bytes = new ByteArrayOutputStream();
        Problem refused;
        int count;
        try (var document = open(bytes, model)) {
            var furniture = new PackFurniture(document, model);
            refused = merge(document, model, shelf, goOn, furniture);
            count = document.getNumberOfPages();
            if (refused != null || count == 0) {
                return Outcome.refused(giveUp(document, refused));
            }
            furniture.stamp();
            for (var attachment : model.attachments()) {
                attach(document, attachment, content(attachment, shelf), model);
            }
        } catch (IOException | PdfException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
        return Outcome.done(new RenderedDocument(bytes.toByteArray(), count, model.title()));
    }

    /// An open file has to have a page when it is closed, even one that is thrown away.
    private static Problem giveUp(PdfADocument document, @Nullable Problem refused) {
        if (document.getNumberOfPages() == 0) {
            document.addNewPage();
        }
        return refused == null ? Problem.of("documents.pack.empty") : refused;
    }

    private static PdfADocument open(ByteArrayOutputStream bytes, PackModel model) throws TroubleException, IOException {
        var properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setFullCompressionMode(true).addXmpMetadata()
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        var intent = new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(ColourProfile.bytes()));
        var document = new PdfADocument(new PdfWriter(bytes, properties).setSmartMode(true), PdfAConformance.PDF_A_3A, intent);
        document.setTagged();
        document.getCatalog().setLang(new PdfString("en-GB"));
        document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        document.getCatalog().setPageMode(PdfName.UseOutlines);
        document.getDocumentInfo().setTitle(model.title()).setAuthor(model.author());
        return document;
    }

    private @Nullable Problem merge(PdfADocument document, PackModel model, Shelf shelf, IntPredicate goOn, PackFurniture furniture)
            throws TroubleException, IOException {
        var merger = new PdfMerger(document, new PdfMergerProperties().setMergeTags(true).setMergeOutlines(false));
        int done = 0;
        for (var part : model.parts()) {
            var made = made(part, shelf);
            if (made instanceof Outcome.Refused<byte[]>(var problems)) {
                return problems.getFirst();
            }
            int first = document.getNumberOfPages() + 1;
            try (var source = new PdfDocument(new PdfReader(new ByteArrayInputStream(made.orThrow())))) {
                merger.merge(source, 1, source.getNumberOfPages());
            }
            furniture.part(part, first, document.getNumberOfPages());
            if (!goOn.test(++done)) {
                return Problem.of("documents.pack.stopped");
            }
        }
        return null;
    }

    private Outcome<byte[]> made(PackPart part, Shelf shelf) throws TroubleException {
        return switch (part) {
            case PackPart.Kept kept -> Outcome.done(shelf.read(kept.document()));
            case PackPart.Made made -> {
                var rendered = pages.render(made.pages());
                if (rendered instanceof Outcome.Done<RenderedDocument>(var document) && made.atMost() > 0 && document.pages() > made.atMost()) {
                    yield Outcome.refused(Problem.of("documents.pack.too-long", made.title(), document.pages(), made.atMost()));
                }
                yield rendered.map(RenderedDocument::pdf);
            }
        };
    }

    private static byte[] content(Attachment attachment, Shelf shelf) throws TroubleException {
        var text = attachment.text();
        var file = attachment.file();
        return text != null ? text.getBytes(StandardCharsets.UTF_8) : file != null ? shelf.read(file) : new byte[0];
    }

    private static void attach(PdfADocument document, Attachment attachment, byte[] content, PackModel model) {
        var dated = GregorianCalendar.from(model.frozenAt().atZone(ENGLAND));
        var parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfDate(dated).getPdfObject());
        parameters.put(PdfName.Size, new PdfNumber(content.length));
        var file = PdfFileSpec.createEmbeddedFileSpec(document, content, attachment.about(), attachment.name(), new PdfName(attachment.type()), parameters, PdfName.Data);
        document.addFileAttachment(attachment.name(), file);
        document.addAssociatedFile(attachment.name(), file);
    }
}
