package soundpractice.improvement.watching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A figure that a plan is meant to move.
///
/// @param name what it is called
/// @param unit as it is written behind the figure: `%`, `days`; may be empty
/// @param higherIsBetter which way is better
/// @param target what is aimed for; null when only the direction is
/// @param fromQuarters whether its figures are the practice's overall performance by quarter; otherwise people note them
public record TargetMeasure(
        RecordId plan, PracticeCode practice, String name, String unit, boolean higherIsBetter, @Nullable BigDecimal target, boolean fromQuarters) {

    /// Measures in the journal.
    public static final Kind<TargetMeasure> KIND = Kind.of("improvement.measure", TargetMeasure.class).together("higherIsBetter", "target");
}
