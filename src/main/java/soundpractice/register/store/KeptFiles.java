package soundpractice.register.store;

import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.register.DataSetKind;
import soundpractice.register.intake.PublicFiles;
import soundpractice.register.intake.ReadFile;

/// Kept public files, read. The one read last stays in memory, so that what was just previewed need not be read again when it is confirmed.
public final class KeptFiles {
    private record Last(DataSetKind kind, BlobId id, ReadFile file) {}

    private final Blobs blobs;
    private volatile @Nullable Last last;

    /// Files kept in a store.
    public KeptFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    /// Reads content that is or will be kept under that name.
    Outcome<ReadFile> read(DataSetKind kind, BlobId id, byte[] content) throws TroubleException {
        var remembered = last;
        if (remembered != null && remembered.kind == kind && remembered.id.equals(id)) {
            return Outcome.done(remembered.file);
        }
        var read = PublicFiles.read(kind, content);
        if (read instanceof Outcome.Done<ReadFile>(ReadFile file)) {
            last = new Last(kind, id, file);
        }
        return read;
    }

    /// A kept file; null when this laptop does not have it (a bundle may have left it out).
    @Nullable ReadFile kept(DataSetKind kind, BlobId id) throws TroubleException {
        var remembered = last;
        if (remembered != null && remembered.kind == kind && remembered.id.equals(id)) {
            return remembered.file;
        }
        if (!blobs.has(id)) {
            return null;
        }
        return read(kind, id, blobs.read(id)) instanceof Outcome.Done<ReadFile>(ReadFile file) ? file : null;
    }

    /// Whether this laptop has a file.
    boolean has(BlobId id) {
        var remembered = last;
        return (remembered != null && remembered.id.equals(id)) || blobs.has(id);
    }

    /// Keeps the content for good.
    BlobId keep(byte[] content) throws TroubleException {
        return blobs.keep(content);
    }

    /// Lets go of what is remembered.
    void forget() {
        last = null;
    }
}
