package soundpractice.documents.render;

import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Forms as somebody careless or malicious might send them back.
final class HostileForms {
    private HostileForms() {}

    static byte[] changed(byte[] pdf, Consumer<PdfDocument> change) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)), new PdfWriter(out))) {
            change.accept(document);
        }
        return out.toByteArray();
    }

    static byte[] locked(byte[] pdf, String toOpen) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var policy = new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy("owner", toOpen, new org.apache.pdfbox.pdmodel.encryption.AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
        }
        return out.toByteArray();
    }

    static PdfDictionary form(PdfDocument document) {
        return document.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
    }

    static PdfDictionary field(PdfDocument document, String name) {
        var fields = form(document).getAsArray(PdfName.Fields);
        for (int i = 0; i < fields.size(); i++) {
            if (name.equals(fields.getAsDictionary(i).getAsString(PdfName.T).toUnicodeString())) {
                return fields.getAsDictionary(i);
            }
        }
        throw new AssertionError("no field " + name);
    }

    static PdfDictionary action(String kind) {
        var action = new PdfDictionary();
        action.put(PdfName.S, new PdfName(kind));
        if (kind.equals("JavaScript")) {
            action.put(new PdfName("JS"), new PdfString("app.alert('x')"));
        }
        return action;
    }

    static void script(PdfDocument document) {
        document.getCatalog().getPdfObject().put(PdfName.OpenAction, action("JavaScript"));
    }

    static void namedScript(PdfDocument document) {
        var names = new PdfDictionary();
        names.put(PdfName.Names, new PdfArray(java.util.List.of(new PdfString("a"), action("JavaScript"))));
        var tree = new PdfDictionary();
        tree.put(PdfName.JavaScript, names);
        document.getCatalog().getPdfObject().put(PdfName.Names, tree.makeIndirect(document));
    }

    static void keystroke(PdfDocument document, String field) {
        var more = new PdfDictionary();
        more.put(PdfName.K, action("JavaScript"));
        field(document, field).put(PdfName.AA, more);
    }

    static void emptyKeystroke(PdfDocument document, String field) {
        field(document, field).put(PdfName.AA, new PdfDictionary());
    }

    static void acts(PdfDocument document, String field, String kind) {
        field(document, field).put(PdfName.A, action(kind));
    }

    static void film(PdfDocument document) {
        var film = new PdfDictionary();
        film.put(PdfName.Subtype, new PdfName("RichMedia"));
        film.put(PdfName.Rect, new PdfArray(new int[] {0, 0, 10, 10}));
        document.getFirstPage().getPdfObject().getAsArray(PdfName.Annots).add(film.makeIndirect(document));
    }

    static void xfa(PdfDocument document) {
        form(document).put(PdfName.XFA, new PdfStream("<xdp:xdp/>".getBytes(StandardCharsets.UTF_8)).makeIndirect(document));
    }

    static void circle(PdfDocument document, String field) {
        var inside = new PdfDictionary();
        inside.makeIndirect(document);
        inside.put(PdfName.T, new PdfString("a"));
        var around = new PdfDictionary();
        around.makeIndirect(document);
        around.put(PdfName.T, new PdfString("b"));
        around.put(PdfName.Kids, new PdfArray(inside));
        inside.put(PdfName.Kids, new PdfArray(around));
        form(document).getAsArray(PdfName.Fields).add(around);
        field(document, field);
    }

    static void chain(PdfDocument document, int depth) {
        var inmost = new PdfDictionary();
        inmost.makeIndirect(document);
        inmost.put(PdfName.T, new PdfString("deep"));
        for (int i = 0; i < depth; i++) {
            var around = new PdfDictionary();
            around.makeIndirect(document);
            around.put(PdfName.T, new PdfString("d" + i));
            around.put(PdfName.Kids, new PdfArray(inmost));
            inmost = around;
        }
        form(document).getAsArray(PdfName.Fields).add(inmost);
    }

    static void crowd(PdfDocument document, int fields) {
        for (int i = 0; i < fields; i++) {
            var one = new PdfDictionary();
            one.put(PdfName.T, new PdfString("x" + i));
            one.put(PdfName.FT, PdfName.Tx);
            form(document).getAsArray(PdfName.Fields).add(one.makeIndirect(document));
        }
    }

    static void remarks(PdfDocument document, int count) {
        for (int i = 0; i < count; i++) {
            var one = new PdfDictionary();
            one.put(PdfName.Subtype, PdfName.Text);
            one.put(PdfName.Rect, new PdfArray(new int[] {0, 0, 1, 1}));
            document.getFirstPage().getPdfObject().getAsArray(PdfName.Annots).add(one);
        }
    }

    static void attached(PdfDocument document) {
        var file = new PdfDictionary();
        file.put(PdfName.Type, new PdfName("Filespec"));
        var inside = new PdfDictionary();
        inside.put(PdfName.F, new PdfStream(new byte[] {'M', 'Z'}).makeIndirect(document));
        file.put(PdfName.EF, inside);
        document.getCatalog().getPdfObject().put(new PdfName("AF"), new PdfArray(file.makeIndirect(document)));
    }

    /// A field whose value is a packed text of that many bytes.
    static void packed(PdfDocument document, String field, int bytes) {
        var stream = new PdfStream(new byte[0], CompressionConstants.NO_COMPRESSION);
        stream.setData(deflated(new byte[0], bytes, (byte) 'a'));
        stream.put(PdfName.Filter, PdfName.FlateDecode);
        field(document, field).put(PdfName.V, stream.makeIndirect(document));
    }

    /// A file whose list of objects unpacks to 900 MB from about one.
    static byte[] bomb() throws Exception {
        var packed = deflated(new byte[0], 900 * 1024 * 1024, (byte) 0);
        var out = new ByteArrayOutputStream();
        out.write("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        int at = out.size();
        out.write(("3 0 obj\n<</Type/XRef/Size 4/W[1 2 1]/Index[0 4]/Root 1 0 R/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.write(packed);
        out.write(("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /// A file whose catalogue opens a hundred thousand brackets.
    static byte[] brackets() {
        var open = "[".repeat(200_000);
        var body = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X " + open + "]".repeat(200_000) + ">>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
        int second = body.indexOf("2 0 obj");
        return (body + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n%010d 00000 n \n".formatted(second) + "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n"
                + body.length() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(byte[] head, int bytes, byte filler) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 65_536)) {
            packing.write(head);
            var block = new byte[1024 * 1024];
            java.util.Arrays.fill(block, filler);
            for (int left = bytes; left > 0; left -= block.length) {
                packing.write(block, 0, Math.min(left, block.length));
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static void pages(PdfDocument document, int count) {
        for (int i = 0; i < count; i++) {
            document.addNewPage();
        }
    }

    static void flags(PdfDocument document, String field, int flags) {
        field(document, field).put(PdfName.Ff, new PdfNumber(flags));
    }
}
