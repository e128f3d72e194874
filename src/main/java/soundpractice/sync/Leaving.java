package soundpractice.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A bundle that is being written. The note is made before the first byte and goes when the bundle is whole, so that what a crash broke off is
/// known at the next start.
///
/// @param file where it is to stand
/// @param part the file it is written to meanwhile
/// @param at when it was begun
/// @param going what is to be noted about it once it is whole, without its name and size; null in notes of older programs
/// @param device the laptop that writes it, for a store that several share; null in notes of older programs
public record Leaving(String file, String part, Instant at, @Nullable Sent going, @Nullable String device) {
    /// Bundles being written.
    public static final Kind<Leaving> KIND = Kind.of("sync.leaving", Leaving.class);

    /// The record of the bundle at that place.
    public static RecordId id(String file) {
        return RecordId.derived(KIND.name(), file);
    }
}
