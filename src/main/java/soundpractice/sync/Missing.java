package soundpractice.sync;

import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;

/// An attachment that came work speaks of and that was left out of the bundle: it is asked for until it is here.
///
/// @param blob which
/// @param from whose bundle spoke of it
public record Missing(BlobId blob, String from) {
    /// What is missing.
    public static final Kind<Missing> KIND = Kind.of("sync.missing", Missing.class);

    /// The record of that attachment.
    public static RecordId id(BlobId blob) {
        return RecordId.derived(KIND.name(), blob);
    }
}
