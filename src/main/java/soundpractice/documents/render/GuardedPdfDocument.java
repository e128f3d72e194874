package soundpractice.documents.render;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;

/// A file opened to look at its fields. What it says about its structure for screen readers is not needed, costs the most, and is left alone.
final class GuardedPdfDocument extends PdfDocument {
    GuardedPdfDocument(GuardedPdfReader reader) {
        super(reader);
    }

    @Override
    protected void tryInitTagStructure(PdfDictionary structure) {
        // Not looked at.
    }
}
