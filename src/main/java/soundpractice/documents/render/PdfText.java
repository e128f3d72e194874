package soundpractice.documents.render;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundpractice.documents.bundle.FileText;

/// The text of evidence: PDF by page, plain text by line. A picture or an office file is not read.
public final class PdfText implements FileText {
    private static final int MOST_PAGES = 3_000;
    private static final List<String> PLAIN = List.of(".txt", ".csv", ".tsv", ".md", ".eml", ".json", ".xml", ".html", ".htm");

    /// Needs nothing.
    public PdfText() {}

    @Override
    public Read read(String fileName, byte[] content) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (startsAsPdf(content)) {
            return pdf(content);
        }
        if (name.endsWith(".pdf")) {
            return new Read(List.of(), true, true);
        }
        return PLAIN.stream().anyMatch(name::endsWith) ? new Read(new String(content, StandardCharsets.UTF_8).lines().toList(), false, false)
                : new Read(List.of(), false, false);
    }

    /// Whether a file begins as a PDF does.
    static boolean startsAsPdf(byte[] content) {
        return new String(content, 0, Math.min(content.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    private static Read pdf(byte[] content) {
        try (var reader = new GuardedPdfReader(content); var document = new GuardedPdfDocument(reader)) {
            if (reader.isEncrypted() || document.getNumberOfPages() > MOST_PAGES) {
                return new Read(List.of(), true, true);
            }
            var pages = new ArrayList<String>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(PdfTextExtractor.getTextFromPage(document.getPage(i), new LocationTextExtractionStrategy()));
            }
            return new Read(pages, true, false);
        } catch (StackOverflowError nested) {
            return new Read(List.of(), true, true);
        } catch (IOException | ITextException | ClassCastException | NullPointerException | IndexOutOfBoundsException | IllegalArgumentException
                | IllegalStateException | ArithmeticException | NegativeArraySizeException broken) {
            // What a parser stumbles over in a broken file, whatever it is.
            return new Read(List.of(), true, true);
        }
    }
}
