package soundpractice.performance.ui;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.performance.Standing;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;

/// A line of the ranking.
///
/// @param standing where the practice stands
/// @param name the practice's name; empty when the register does not know it
/// @param status as shown
/// @param bottom its mark in the bottom list; null outside
/// @param before its overall figure in the quarter before; null when there was none
public record RankRow(Standing standing, String name, StatusWord status, @Nullable String bottom, @Nullable Percent before) {

    /// Its place; null when not ranked.
    public @Nullable Integer rank() {
        return standing.isRanked() ? standing.rank() : null;
    }

    /// Percentage points gained since the quarter before; null when either figure is missing.
    public @Nullable Double change() {
        var now = standing.overall();
        var then = before;
        return now == null || then == null ? null : now.value().subtract(then.value()).doubleValue();
    }

    /// The mark of a status.
    static Mark mark(soundpractice.performance.@Nullable Status status) {
        return switch (status) {
            case RED -> Mark.RED;
            case AMBER -> Mark.AMBER;
            case GREEN -> Mark.GREEN;
            case null -> Mark.NEUTRAL;
        };
    }
}
