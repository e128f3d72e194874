package soundpractice.improvement.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import soundpractice.security.DeviceKeys;

/// A laptop's keys without a store, of which only the signing one is used; and a page by another maker to sign.
final class PaperKeys implements DeviceKeys {
    private final KeyPair pair;

    PaperKeys() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /// A page with this text.
    static byte[] page(String text) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Proof code " + text);
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public byte[] signingPublic() {
        return pair.getPublic().getEncoded();
    }

    @Override
    public byte[] agreementPublic() {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] encapsulationPublic() {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] agree(byte[] otherPublic) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] decapsulate(byte[] encapsulation) {
        throw new UnsupportedOperationException();
    }
}
