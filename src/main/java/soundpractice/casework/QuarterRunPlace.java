package soundpractice.casework;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;

/// The quarter-end run.
///
/// @param quarter which quarter; null for the latest validated one
public record QuarterRunPlace(@Nullable FinancialQuarter quarter) implements Place {}
