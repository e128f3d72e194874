package soundpractice.documents.pack;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.BlobId;

/// A file that travels inside a pack: a text, written as UTF-8, or a file that was kept.
///
/// @param name its file name
/// @param about what it is
/// @param type its media type (`text/csv`)
/// @param text its text; null for a kept file
/// @param file the kept file; null for a text
public record Attachment(String name, String about, String type, @Nullable String text, @Nullable BlobId file) {

    /// A text.
    public static Attachment of(String name, String about, String type, String text) {
        return new Attachment(name, about, type, text, null);
    }

    /// A file that was kept.
    public static Attachment of(String name, String about, String type, BlobId file) {
        return new Attachment(name, about, type, null, file);
    }
}
