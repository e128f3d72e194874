package soundpractice.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.register.cqc.Rating;

/// What became of one cell between two inspections.
///
/// @param before the earlier rating; null when it was not rated then
/// @param now the later one; null when it was not rated again
public record RatingChange(Cell cell, @Nullable Rating before, @Nullable Rating now) {

    /// Which way it went.
    public enum Way {
        BETTER,
        WORSE,
        SAME,
        /// Rated for the first time.
        NEW,
        /// Not rated again: nothing can be said about it.
        NOT_AGAIN
    }

    /// All cells that either inspection rated, in the grid's order.
    public static List<RatingChange> between(RatingGrid before, RatingGrid now) {
        return Cell.ALL.stream().map(c -> new RatingChange(c, before.at(c).orElse(null), now.at(c).orElse(null)))
                .filter(c -> c.before() != null || c.now() != null).toList();
    }

    /// Which way it went.
    public Way way() {
        if (before == null) {
            return Way.NEW;
        }
        if (now == null) {
            return Way.NOT_AGAIN;
        }
        int by = now.compareTo(before);
        return by == 0 ? Way.SAME : by < 0 ? Way.BETTER : Way.WORSE;
    }
}
