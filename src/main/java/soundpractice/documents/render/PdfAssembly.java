package soundpractice.documents.render;

import com.itextpdf.io.source.ByteArrayOutputStream;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.utils.PdfMerger;
import com.itextpdf.kernel.utils.PdfMergerProperties;
import com.itextpdf.pdfa.PdfADocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Puts a letter and what it encloses into one file, with a bookmark each, still PDF/A-3a and PDF/UA-1.
final class PdfAssembly {

    private PdfAssembly() {}

    /// All parts, one after the other.
    ///
    /// @param bookmarks one for each part
    static byte[] join(List<byte[]> parts, List<String> bookmarks, String title, String author) throws TroubleException {
        var bytes = new ByteArrayOutputStream();
        var properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setFullCompressionMode(true).addXmpMetadata()
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        var intent = new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(ColourProfile.bytes()));
        try (var document = new PdfADocument(new PdfWriter(bytes, properties).setSmartMode(true), PdfAConformance.PDF_A_3A, intent)) {
            document.setTagged();
            document.getCatalog().setLang(new PdfString("en-GB"));
            document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            document.getDocumentInfo().setTitle(title).setAuthor(author);
            var merger = new PdfMerger(document, new PdfMergerProperties().setMergeTags(true).setMergeOutlines(false));
            var outlines = document.getOutlines(false);
            for (int i = 0; i < parts.size(); i++) {
                int first = document.getNumberOfPages() + 1;
                try (var source = new PdfDocument(new PdfReader(new ByteArrayInputStream(parts.get(i))))) {
                    merger.merge(source, 1, source.getNumberOfPages());
                }
                outlines.addOutline(bookmarks.get(i)).addDestination(PdfExplicitDestination.createFit(document.getPage(first)));
            }
        } catch (IOException | PdfException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
        return bytes.toByteArray();
    }
}
