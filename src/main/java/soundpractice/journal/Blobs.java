package soundpractice.journal;

import java.util.function.LongConsumer;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;

/// Kept content: documents, photos, imported files. Encrypted on disk, named by what is in it, stored once, never changed.
public interface Blobs {

    /// Keeps content and gives its name. When this returns it is on the disk.
    BlobId keep(byte[] content) throws TroubleException;

    /// The same, telling now and then how many bytes are kept so far.
    default BlobId keep(byte[] content, LongConsumer progress) throws TroubleException {
        var id = keep(content);
        progress.accept(content.length);
        return id;
    }

    /// The content of that name, verified.
    byte[] read(BlobId id) throws TroubleException;

    /// Whether it is here. A bundle may have left it out.
    boolean has(BlobId id);
}
