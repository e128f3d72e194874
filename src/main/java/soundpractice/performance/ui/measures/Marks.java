package soundpractice.performance.ui.measures;

import org.jspecify.annotations.Nullable;
import soundpractice.performance.measures.Brag;
import soundpractice.platform.fx.control.Mark;

/// Bands and scores as marks.
final class Marks {
    private Marks() {}

    static Mark of(@Nullable Brag brag) {
        return switch (brag) {
            case BLUE -> Mark.BLUE;
            case GREEN -> Mark.GREEN;
            case AMBER -> Mark.AMBER;
            case RED -> Mark.RED;
            case null -> Mark.NEUTRAL;
        };
    }

    /// A criterion's score, 0 to 3; less where nothing is known.
    static Mark ofScore(int score) {
        return switch (score) {
            case 3 -> Mark.RED;
            case 2 -> Mark.AMBER;
            case 1 -> Mark.BLUE;
            case 0 -> Mark.GREEN;
            default -> Mark.NEUTRAL;
        };
    }
}
