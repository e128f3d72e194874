package soundpractice.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;

/// One practice's figures in a quarter's dashboard.
///
/// @param overall its average overall performance, exactly; null when the dashboard gives no usable figure
/// @param source where the overall figure comes from
/// @param measures its figure in each of the dashboard's measures, in the dashboard's order; null where the cell was empty
public record Figure(PracticeCode practice, @Nullable Percent overall, Source source, List<@Nullable Percent> measures) {

    /// Where an overall figure comes from.
    public enum Source {
        /// The dashboard gave it.
        IMPORTED,
        /// The plain mean of the measures, as the dashboard gave none.
        MEAN,
        /// A challenge was accepted and put this figure in its place.
        CORRECTED
    }

    public Figure {
        measures = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(measures));
    }

    /// A practice's figures where the dashboard gives measures only: the overall figure is their plain mean, to more digits than any
    /// band could tell apart; null when there is no measure either.
    public static Figure ofMeasures(PracticeCode practice, List<@Nullable Percent> measures) {
        var sum = BigDecimal.ZERO;
        int count = 0;
        for (var m : measures) {
            if (m != null) {
                sum = sum.add(m.value());
                count++;
            }
        }
        var mean = count == 0 ? null : new Percent(sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128));
        return new Figure(practice, mean, Source.MEAN, measures);
    }

    /// The same practice with a figure that an accepted challenge put in place.
    public Figure corrected(Percent figure) {
        return new Figure(practice, figure, Source.CORRECTED, measures);
    }
}
