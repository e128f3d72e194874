package soundpractice.journal;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// The journal's signed pieces: sealing what was written here, taking in what others wrote, giving both out again byte for byte.
public interface Segments {

    /// Signs as this laptop.
    @FunctionalInterface
    interface Signer {
        /// The signature over these bytes.
        byte[] sign(byte[] message);
    }

    /// Pieces that come in, one after the other.
    @FunctionalInterface
    interface Feed {
        /// The next piece's bytes, or null at the end.
        byte @Nullable [] next() throws TroubleException;

        /// About how many versions are coming. What is large is taken in by steps.
        default long versions() {
            return 0;
        }
    }

    /// Every piece that is here, by laptop, scope and number.
    List<Segment> all();

    /// A piece's bytes as they travel: the very bytes that came in or were signed here.
    byte[] packed(Segment segment) throws TroubleException;

    /// Reads a piece's bytes. Refused when anything about their form is not as it must be; nothing is allocated beyond the limits.
    Outcome<SignedSegment> read(byte[] packed);

    /// The kept contents that a piece's records speak of, as far as they are here.
    Set<BlobId> mentioned(Segment segment) throws TroubleException;

    /// How many versions written here have not been signed yet, by scope; what never leaves this laptop is not among them.
    SortedMap<Scope, Long> unsealed();

    /// Signs everything that was written here and travels.
    ///
    /// @return the new pieces
    List<Segment> seal(Signer signer) throws TroubleException;

    /// Takes pieces in, all or none, and writes this laptop's own records about it in the same breath.
    ///
    /// @param arrival names it, for undo; used once
    /// @param feed pieces already verified, each behind the piece it names as previous
    /// @param own what to write about it; scoped to this laptop
    /// @param keep false: only find out what would come of it, nothing is kept
    Received receive(RecordId arrival, Feed feed, Change own, boolean keep) throws TroubleException;

    /// Puts back what stood before something was taken in, as a new deed of this laptop. Later changes to other components stay.
    Saved undo(RecordId arrival, String reason) throws TroubleException;

    /// How many records there are.
    long records();

    /// For each scope that travels, SHA-256 over what is known of it: the same on two laptops with the same knowledge.
    SortedMap<Scope, String> digests();
}
