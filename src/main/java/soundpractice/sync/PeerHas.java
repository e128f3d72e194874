package soundpractice.sync;

import java.util.Map;
import java.util.Set;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// What another laptop said it has.
///
/// @param device that laptop
/// @param number the bundle or receipt in which it said so; an older one says nothing new
/// @param chains for each laptop whose work it has, the number of the last piece by scope
/// @param want attachments it asked for
public record PeerHas(String device, long number, Map<String, Map<Scope, Long>> chains, Set<BlobId> want) {
    /// What others have.
    public static final Kind<PeerHas> KIND = Kind.of("sync.peer", PeerHas.class);

    public PeerHas {
        chains = Map.copyOf(chains);
        want = Set.copyOf(want);
    }

    /// The record of that laptop.
    public static RecordId id(String device) {
        return RecordId.derived(KIND.name(), device);
    }

    /// How far it has a chain; 0 for not at all.
    public long has(String of, Scope scope) {
        return chains.getOrDefault(of, Map.of()).getOrDefault(scope, 0L);
    }
}
