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

    /// Takes pieces of content, in order.
    @FunctionalInterface
    interface Pieces {
        /// The next piece.
        void piece(byte[] bytes) throws TroubleException;
    }

    /// Content that is coming in piece by piece, under the name it is to have.
    interface Inflow extends Pieces, AutoCloseable {
        /// The end of it: keeps it if it is what its name says.
        ///
        /// @return false when it is something else; then nothing is kept
        boolean finish() throws TroubleException;

        /// Forgets what has not been finished.
        @Override
        void close() throws TroubleException;
    }

    /// How many bytes the content has.
    long length(BlobId id) throws TroubleException;

    /// Gives the content out piece by piece, so that it need not fit into memory; at the end it has been verified.
    void pour(BlobId id, Pieces into) throws TroubleException;

    /// Begins to take content in.
    Inflow inflow(BlobId id) throws TroubleException;
}
