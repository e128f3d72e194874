package soundpractice.sync;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A bundle that was taken in here.
///
/// @param bundle its name
/// @param from who made it
/// @param device on which laptop
/// @param number the how-manieth of that laptop
/// @param made when, by its maker's clock
/// @param at when it was taken in
/// @param scopes what it was about
/// @param pieces the pieces that were new
/// @param held how many pieces wait
/// @param arrival names what it brought, for undo; null when it brought nothing
/// @param undone when it was undone
public record Arrived(
        String bundle, String from, String device, long number, Instant made, Instant at, List<Scope> scopes, List<String> pieces, int held,
        @Nullable RecordId arrival, @Nullable Instant undone) {
    /// Bundles taken in.
    public static final Kind<Arrived> KIND = Kind.of("sync.arrived", Arrived.class);

    public Arrived {
        scopes = List.copyOf(scopes);
        pieces = List.copyOf(pieces);
    }

    /// The record of the bundle of that name.
    public static RecordId id(String bundle) {
        return RecordId.derived(KIND.name(), bundle);
    }
}
