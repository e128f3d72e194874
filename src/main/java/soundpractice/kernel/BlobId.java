package soundpractice.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The name of kept content (a document, a photo, a data file): the SHA-256 of its bytes, as 64 hexadecimal digits. Same content, same name, one copy.
public record BlobId(String value) {

    public BlobId {
        value = value.toLowerCase(Locale.ROOT);
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + value);
        }
    }

    /// The name of this content.
    public static BlobId of(byte[] content) {
        try {
            return new BlobId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The name of this text, as UTF-8.
    public static BlobId of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
