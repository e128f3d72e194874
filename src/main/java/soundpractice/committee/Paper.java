package soundpractice.committee;

import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;

/// A paper that is put before a meeting beside the cases: a file, kept as it came, which travels in the pack as an attachment.
///
/// @param fileName its name
/// @param content its bytes
/// @param about what it is
public record Paper(RecordId meeting, String title, String fileName, BlobId content, String about) {

    /// Papers in the journal.
    public static final Kind<Paper> KIND = Kind.of("committee.paper", Paper.class);
}
