package soundpractice.sync;

import java.time.Instant;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A bundle that is being taken in. The note is made before anything of it is, says *taken* from the very step that takes the bundle in, and goes
/// when all is done, so that the next start after a crash can say which of the two it was.
///
/// @param bundle its name
/// @param file where it lay
/// @param at when it was begun
/// @param device the laptop that takes it in, for a store that several share
/// @param taken whether it is in
public record Arriving(String bundle, String file, Instant at, String device, boolean taken) {
    /// Bundles being taken in.
    public static final Kind<Arriving> KIND = Kind.of("sync.arriving", Arriving.class);

    /// The record of the bundle of that name.
    public static RecordId id(String bundle) {
        return RecordId.derived(KIND.name(), bundle);
    }

    /// The same, in.
    public Arriving in() {
        return new Arriving(bundle, file, at, device, true);
    }
}
