package soundpractice.journal;

import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;

/// Kept content: documents, photos, imported files. Encrypted on disk, named by what is in it, stored once, never changed.
public interface Blobs {

    /// Keeps content and gives its name. When this returns it is on the disk.
    BlobId keep(byte[] content) throws TroubleException;

    /// The content of that name, verified.
    byte[] read(BlobId id) throws TroubleException;

    /// Whether it is here. A bundle may have left it out.
    boolean has(BlobId id);
}
