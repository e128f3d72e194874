package soundpractice.sync.wall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.security.Role;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Sent;

/// Another laptop of the team, as far as this one knows.
///
/// @param person whose it is
/// @param role what they are
/// @param device its name
/// @param heard when something of theirs was last taken in here; null for never
/// @param given the last bundle made for it; null for none
/// @param owing bundles made for it that it has not acknowledged, oldest first
/// @param lacks versions it may see and did not yet say it has
/// @param ahead pieces of work it said it has and that are not here
/// @param waits pieces of its work that came and wait
/// @param next what to do next
public record WallLaptop(
        String person, Role role, String device, @Nullable Instant heard, @Nullable Sent given, List<Sent> owing, long lacks, long ahead,
        List<HeldPiece> waits, NextStep next) {
    public WallLaptop {
        owing = List.copyOf(owing);
        waits = List.copyOf(waits);
    }

    /// Whether it is behind.
    public boolean isBehind() {
        return lacks > 0;
    }
}
