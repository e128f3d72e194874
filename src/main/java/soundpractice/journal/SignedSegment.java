package soundpractice.journal;

import java.util.List;

/// A piece of work read back from the bytes in which it travels. Its form and its hashes are right; whether the signature is, the reader has to ask.
///
/// @param header what was signed, exactly
/// @param signature base64
/// @param revisions the versions in it, in the order written
/// @param unreadable kinds in it whose content this program's version cannot read although it knows the kind
public record SignedSegment(Segment segment, String header, String signature, List<Revision> revisions, List<String> unreadable) {
    public SignedSegment {
        revisions = List.copyOf(revisions);
        unreadable = List.copyOf(unreadable);
    }
}
