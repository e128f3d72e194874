package soundpractice.kernel;

import java.util.Locale;

/// The name of kept content (a document, a photo, a data file): the SHA-256 of its bytes, as 64 hexadecimal digits. Same content, same name, one copy.
public record BlobId(String value) {

    public BlobId {
        value = value.toLowerCase(Locale.ROOT);
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
