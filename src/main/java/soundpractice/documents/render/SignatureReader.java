package soundpractice.documents.render;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import soundpractice.documents.form.Forms;
import soundpractice.documents.signing.SignedPart;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.security.ContentSignatures;

/// Reads the signatures in a file and believes nothing of it: what a signature covers is counted anew, and has to be everything up to it but its own room.
final class SignatureReader {
    private static final int MOST_PAGES = 200;
    private static final int MOST_SIGNATURES = 20;

    private final ContentSignatures signatures;

    SignatureReader(ContentSignatures signatures) {
        this.signatures = signatures;
    }

    private record Found(PdfDictionary dictionary, int from, int to, int end) {}

    Outcome<List<SignedPart>> read(byte[] file) {
        if (file.length < 5 || file.length > Forms.LARGEST_FILE || !new String(file, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return Outcome.refused(Problem.of("documents.return.not-pdf"));
        }
        try (var reader = new GuardedPdfReader(file); var document = new GuardedPdfDocument(reader)) {
            if (reader.hasRebuiltXref() || document.getNumberOfPages() > MOST_PAGES) {
                return Outcome.refused(Problem.of("documents.return.damaged"));
            }
            var parts = new ArrayList<SignedPart>();
            for (var found : all(document)) {
                parts.add(part(file, found));
            }
            return Outcome.done(parts);
        } catch (java.io.IOException | IOException | PdfException | ClassCastException | NullPointerException | IndexOutOfBoundsException
                | IllegalArgumentException | IllegalStateException | ArithmeticException | NegativeArraySizeException broken) {
            return Outcome.refused(Problem.of("documents.return.damaged"));
        }
    }

    private static List<Found> all(PdfDocument document) {
        var form = document.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        var fields = form == null ? null : form.getAsArray(PdfName.Fields);
        var found = new ArrayList<Found>();
        for (int i = 0; fields != null && i < Math.min(fields.size(), MOST_SIGNATURES); i++) {
            var field = fields.getAsDictionary(i);
            var value = field != null && PdfName.Sig.equals(field.getAsName(PdfName.FT)) ? field.getAsDictionary(PdfName.V) : null;
            var range = value == null ? null : value.getAsArray(PdfName.ByteRange);
            if (value != null && range != null && range.size() == 4) {
                found.add(new Found(value, at(range, 1), at(range, 2), at(range, 2) + at(range, 3)));
            }
        }
        found.sort(Comparator.comparingInt(Found::end));
        return found;
    }

    private static int at(PdfArray range, int which) {
        return range.getAsNumber(which).intValue();
    }

    private SignedPart part(byte[] file, Found found) throws java.io.IOException {
        var name = text(found.dictionary(), PdfName.Name);
        var reason = text(found.dictionary(), PdfName.Reason);
        var range = found.dictionary().getAsArray(PdfName.ByteRange);
        boolean sound = at(range, 0) == 0 && found.from() > 0 && found.to() > found.from() + 1 && found.end() >= found.to() && found.end() <= file.length
                && file[found.from()] == '<' && file[found.to() - 1] == '>';
        if (!sound) {
            return new SignedPart(name, reason, "", "", false, false, 0, "");
        }
        var content = Arrays.copyOf(file, found.from() + found.end() - found.to());
        System.arraycopy(file, found.to(), content, found.from(), found.end() - found.to());
        var signer = signatures.signer(content, hex(file, found.from() + 1, found.to() - 1));
        boolean whole = found.end() == file.length;
        return signer.map(s -> {
            var pages = pages(Arrays.copyOf(file, found.end()));
            return new SignedPart(name, reason, s.name(), s.fingerprint(), true, whole, pages.size(), String.join("\n", pages));
        }).orElseGet(() -> new SignedPart(name, reason, "", "", false, whole, 0, ""));
    }

    /// The signature as it stands in its room, not as the dictionary would give it: that could be elsewhere.
    private static byte[] hex(byte[] file, int from, int to) {
        var digits = new byte[(to - from) / 2];
        for (int i = 0; i < digits.length; i++) {
            int high = Character.digit(file[from + 2 * i], 16);
            int low = Character.digit(file[from + 2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw new IllegalArgumentException("no signature in its room");
            }
            digits[i] = (byte) (high << 4 | low);
        }
        return digits;
    }

    private static String text(PdfDictionary dictionary, PdfName key) {
        var text = dictionary.getAsString(key);
        return text == null ? "" : text.toUnicodeString();
    }

    private static List<String> pages(byte[] signed) {
        try (var reader = new GuardedPdfReader(signed); var document = new GuardedPdfDocument(reader)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PdfTextExtractor.getTextFromPage(document.getPage(page)));
            }
            return pages;
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
