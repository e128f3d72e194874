package soundpractice.committee.pack;

import java.time.LocalDate;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;

/// Holds moments of the store still.
public interface Snapshots {

    /// This moment. What others write meanwhile is in it as a whole or not at all.
    PackView take(PackRequest request, LocalDate asOf) throws TroubleException;

    /// A moment that was kept, made from the records' versions of then.
    ///
    /// @throws TroubleException when a version is not here: it came by a bundle that brought only part of a record's past
    PackView open(Snapshot snapshot) throws TroubleException;

    /// Keeps a moment.
    BlobId keep(Snapshot snapshot) throws TroubleException;

    /// A moment as it was kept.
    Snapshot read(BlobId id) throws TroubleException;
}
