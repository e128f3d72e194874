package soundpractice.stocktake.score;

import java.math.BigDecimal;
import soundpractice.kernel.Percent;

/// What a score is called.
///
/// @param name the team's word for it
/// @param from the lowest score in it
/// @param below the score at which the next one begins; the highest band takes 100 in
/// @param tone `good`, `middling` or `poor`, for colour and shape
public record Band(String name, BigDecimal from, BigDecimal below, String tone) {

    /// Whether a score falls in it; scores are compared unrounded.
    public boolean holds(Percent score) {
        boolean last = below.compareTo(BigDecimal.valueOf(100)) >= 0;
        return score.value().compareTo(from) >= 0 && (last || score.value().compareTo(below) < 0);
    }
}
