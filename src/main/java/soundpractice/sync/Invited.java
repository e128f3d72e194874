package soundpractice.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// An invitation that this laptop gave out.
///
/// @param text the invitation, exactly
/// @param at when
/// @param used when it was accepted; it serves once
public record Invited(String text, Instant at, @Nullable Instant used) {
    /// Invitations given out.
    public static final Kind<Invited> KIND = Kind.of("sync.invited", Invited.class);

    /// The record of the invitation of that hash.
    public static RecordId id(String hash) {
        return RecordId.derived(KIND.name(), hash);
    }
}
