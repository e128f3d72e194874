package soundpractice.journal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person's answer to a clash.
///
/// @param clash the question, as it was looked at
/// @param values what is to stand, by component (JSON values); null when the record is to be deleted
public record Settlement(Clash clash, @Nullable Map<String, Object> values) {

    /// Takes one side as it is.
    public static Settlement take(Clash clash, Clash.Side side) {
        return new Settlement(clash, side.deleted() ? null : side.values());
    }
}
