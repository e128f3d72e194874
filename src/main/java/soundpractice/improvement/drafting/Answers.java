package soundpractice.improvement.drafting;

import java.util.List;
import soundpractice.improvement.PlanFile;
import soundpractice.kernel.TroubleException;

/// The answers that people gave to checks.
public interface Answers {

    /// Those of a plan.
    List<Asked> of(PlanFile file);

    /// Answers a check, or changes its answer.
    void answer(Asked asked) throws TroubleException;
}
