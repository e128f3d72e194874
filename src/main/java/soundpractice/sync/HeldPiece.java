package soundpractice.sync;

import java.time.Instant;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A signed piece of work that came and waits: for an earlier piece, for a decision, for a newer program. It is kept whole and looked at again
/// with every bundle that comes.
///
/// @param segment its hash
/// @param device whose work
/// @param person their name, as far as it is known
/// @param scope of what
/// @param number which piece
/// @param why what it waits for
/// @param content the piece itself
/// @param from who brought it
/// @param at when
public record HeldPiece(String segment, String device, String person, Scope scope, long number, Problem why, BlobId content, String from, Instant at) {
    /// What waits.
    public static final Kind<HeldPiece> KIND = Kind.of("sync.held", HeldPiece.class);

    /// The record of the piece of that hash.
    public static RecordId id(String segment) {
        return RecordId.derived(KIND.name(), segment);
    }

    /// All kinds of record that this room keeps.
    public static List<Kind<?>> kindsOfTheRoom() {
        return List.of(Paper.KIND, Membership.KIND, Invited.KIND, Sent.KIND, Arrived.KIND, PeerHas.KIND, Missing.KIND, Leaving.KIND, Arriving.KIND, KIND, Watched.KIND,
                soundpractice.sync.review.Deferred.KIND, soundpractice.sync.review.KeptBoth.KIND);
    }
}
