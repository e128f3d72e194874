package soundpractice.stocktake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A file kept as evidence for one answer, bound to its question when it was taken. The same file twice is kept once.
///
/// @param interview in which
/// @param practice with whom
/// @param question the question's code
/// @param blob the file's content
/// @param name the file's name
/// @param mediaType what it is (`image/jpeg`)
/// @param size in bytes
/// @param capturedAt when it was taken, or attached when that is unknown
/// @param capturedBy who attached it
/// @param caption what it shows
/// @param detached why it no longer counts; null while it does
public record Evidence(
        RecordId interview,
        PracticeCode practice,
        String question,
        BlobId blob,
        String name,
        String mediaType,
        long size,
        Instant capturedAt,
        String capturedBy,
        String caption,
        @Nullable String detached) {

    /// How the journal knows it.
    public static final Kind<Evidence> KIND = Kind.of("stocktake.evidence", Evidence.class);

    /// The largest file, in bytes: 25 MB.
    public static final long LARGEST = 25L << 20;

    /// The id of a file at a question in an interview.
    public static RecordId idOf(RecordId interview, String question, BlobId blob) {
        return RecordId.derived("stocktake.evidence", interview, question, blob);
    }

    /// Its id.
    public RecordId id() {
        return idOf(interview, question, blob);
    }

    /// Whose record it is: the practice's.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// Whether it counts.
    public boolean isAttached() {
        return detached == null;
    }

    /// Whether it is a picture.
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /// Taken off, with the reason; or, without one, back again.
    public Evidence detached(@Nullable String reason) {
        return new Evidence(interview, practice, question, blob, name, mediaType, size, capturedAt, capturedBy, caption, reason);
    }

    /// With other words to it.
    public Evidence captioned(String words) {
        return new Evidence(interview, practice, question, blob, name, mediaType, size, capturedAt, capturedBy, words, detached);
    }
}
