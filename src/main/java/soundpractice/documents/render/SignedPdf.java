package soundpractice.documents.render;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.SignatureFormFieldBuilder;
import com.itextpdf.io.source.ByteArrayOutputStream;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.io.font.PdfEncodings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import soundpractice.documents.signing.PdfSignatures;
import soundpractice.documents.signing.SignedPart;
import soundpractice.documents.signing.Signing;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.ContentSignatures;
import soundpractice.security.DocumentKey;

/// Signatures in PDF files through iText's kernel: a signature field is added behind the file as it stands, with room for the signature; the bytes around that room are
/// what is signed (ISO 32000-1, 12.8.1).
public final class SignedPdf implements PdfSignatures {
    /// Room for one signature with one certificate, four times what ours take.
    private static final int ROOM = 8_192;
    /// Stands for three offsets until they are known: more digits than any file of ours needs.
    private static final int LATER = 1_000_000_000;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    private final SignatureReader reader;

    /// @param signatures look at what was signed
    public SignedPdf(ContentSignatures signatures) {
        this.reader = new SignatureReader(signatures);
    }

    @Override
    public byte[] sign(byte[] pdf, Signing signing, DocumentKey key) throws TroubleException {
        var prepared = prepared(pdf, signing);
        int room = lastRoom(prepared);
        int after = room + 2 * ROOM + 2;
        fillIn(prepared, "[0 %d %d %d]".formatted(room, after, prepared.length - after));
        var content = Arrays.copyOf(prepared, prepared.length - 2 * ROOM - 2);
        System.arraycopy(prepared, after, content, room, prepared.length - after);
        content = Arrays.copyOf(content, room + prepared.length - after);
        var signature = HexFormat.of().formatHex(key.sign(content)).getBytes(StandardCharsets.US_ASCII);
        if (signature.length > 2 * ROOM) {
            throw new TroubleException(Problem.of("documents.pdf", "signature of " + signature.length / 2 + " bytes"));
        }
        System.arraycopy(signature, 0, prepared, room + 1, signature.length);
        return prepared;
    }

    @Override
    public Outcome<List<SignedPart>> read(byte[] pdf) {
        return reader.read(pdf);
    }

    /// The file with an empty signature behind it.
    private static byte[] prepared(byte[] pdf, Signing signing) throws TroubleException {
        var bytes = new ByteArrayOutputStream(pdf.length + 32_768);
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)), new PdfWriter(bytes), new StampingProperties().useAppendMode())) {
            var form = PdfFormCreator.getAcroForm(document, true);
            int number = 1 + (int) form.getAllFormFields().keySet().stream().filter(n -> n.startsWith("signature")).count();
            var field = new SignatureFormFieldBuilder(document, "signature" + number).setWidgetRectangle(new Rectangle(0, 0, 0, 0)).setPage(document.getLastPage()).createSignature();
            field.setAlternativeName(signing.name() + ": " + signing.reason());
            field.getFirstFormAnnotation().getPdfObject().put(PdfName.F, new PdfNumber(132)); // printed, locked
            var signature = dictionary(signing);
            signature.makeIndirect(document);
            field.put(PdfName.V, signature);
            form.addField(field, document.getLastPage());
            form.setSignatureFlags(PdfAcroForm.SIGNATURE_EXIST | PdfAcroForm.APPEND_ONLY);
            signature.flush(false);
        } catch (IOException | PdfException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
        return bytes.toByteArray();
    }

    private static PdfDictionary dictionary(Signing signing) {
        var at = GregorianCalendar.from(signing.at().atZone(ENGLAND));
        var signature = new PdfDictionary();
        signature.put(PdfName.Type, PdfName.Sig);
        signature.put(PdfName.Filter, PdfName.Adobe_PPKLite);
        signature.put(PdfName.SubFilter, CADES);
        signature.put(PdfName.Name, new PdfString(signing.name(), PdfEncodings.UNICODE_BIG));
        signature.put(PdfName.Reason, new PdfString(signing.reason(), PdfEncodings.UNICODE_BIG));
        signature.put(PdfName.M, new PdfDate(at).getPdfObject());
        signature.put(PdfName.ByteRange, new PdfArray(new int[] {0, LATER, LATER, LATER}));
        signature.put(PdfName.Contents, new PdfString(new byte[ROOM]).setHexWriting(true));
        return signature;
    }

    /// Where the room of the newest signature begins.
    private static int lastRoom(byte[] prepared) {
        var room = new byte[2 * ROOM + 2];
        Arrays.fill(room, (byte) '0');
        room[0] = '<';
        room[room.length - 1] = '>';
        return last(prepared, room);
    }

    private static void fillIn(byte[] prepared, String range) {
        var later = "[0 %1$d %1$d %1$d]".formatted(LATER).getBytes(StandardCharsets.US_ASCII);
        int at = last(prepared, later);
        var known = Arrays.copyOf(range.getBytes(StandardCharsets.US_ASCII), later.length);
        Arrays.fill(known, range.length(), later.length, (byte) ' ');
        System.arraycopy(known, 0, prepared, at, known.length);
    }

    private static int last(byte[] in, byte[] what) {
        for (int at = in.length - what.length; at >= 0; at--) {
            if (in[at] == what[0] && Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        throw new IllegalStateException("the room for the signature is not there");
    }
}
