package soundpractice.documents.page;

import java.util.Optional;

/// Small pictures of pictures, for documents.
public interface Thumbnails {

    /// The picture made small, upright, as a JPEG; nothing when it is no picture that can be read.
    Optional<byte[]> small(byte[] picture);
}
