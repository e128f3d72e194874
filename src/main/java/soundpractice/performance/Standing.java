package soundpractice.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// Where a practice stands in a quarter.
///
/// @param overall its overall figure, exactly; null when there is none
/// @param source where the figure comes from
/// @param status its band; null when there is no figure
/// @param rank its place from the bottom, 1 the lowest; equal figures share a place and the places after are skipped; 0 when not ranked
/// @param inBottom whether it is in the bottom list (R-30, R-31, P-3)
/// @param tie whether it shares the figure of the last place with more practices than there are places: a person has to decide (P-12, A-14)
/// @param terms what all standings of the quarter have in common
public record Standing(
        PracticeCode practice,
        @Nullable Percent overall,
        Figure.Source source,
        @Nullable Status status,
        int rank,
        boolean inBottom,
        boolean tie,
        Terms terms) {

    /// Whether it has a place in the ranking.
    public boolean isRanked() {
        return rank > 0;
    }

    /// Whether it is red.
    public boolean isRed() {
        return status == Status.RED;
    }

    /// Whether it meets the entry test of the process (P-11): in the bottom list and Red, or by the other setting not Green.
    public boolean meetsEntryTest() {
        return inBottom
                && switch (terms.policy().entryTest()) {
                    case RED_AND_BOTTOM_N -> status == Status.RED;
                    case NOT_GREEN_AND_BOTTOM_N -> status != Status.GREEN;
                };
    }

    /// Why it stands there: figure, status, rank, bottom list and entry test, in this order, each with its rules.
    public List<Reason> reasons() {
        return Why.of(this);
    }
}
