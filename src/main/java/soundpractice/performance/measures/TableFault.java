package soundpractice.performance.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RuleId;

/// Cases that a score table leaves without a score, or scores in two ways.
///
/// @param twice whether they are scored twice; otherwise not at all
/// @param ruling the ruling that decides them; null when none does, so that they stay without a score
/// @param cases the cases
public record TableFault(MeasureDomain domain, boolean twice, @Nullable RuleId ruling, List<ScoreCase> cases) {
    public TableFault {
        cases = List.copyOf(cases);
    }
}
