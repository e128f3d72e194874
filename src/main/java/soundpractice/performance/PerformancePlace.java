package soundpractice.performance;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;

/// The screen *Performance*.
///
/// @param quarter the quarter to show; null for the latest
public record PerformancePlace(@Nullable FinancialQuarter quarter) implements Place {

    /// The latest quarter.
    public static final PerformancePlace LATEST = new PerformancePlace(null);
}
