package soundpractice.improvement;

import java.util.List;
import java.util.Optional;

/// The shapes that plans may have: ours, or the team's own definitions.
public interface PlanShapes {

    /// Every shape, in the order in which they are offered.
    List<PlanShape> all();

    /// The shape of that name.
    default Optional<PlanShape> find(String id) {
        return all().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// The shape of a plan. Plans of a shape that is no longer defined are read as quality plans.
    default PlanShape of(Plan plan) {
        return find(plan.shape()).or(() -> find(PlanShape.QUALITY)).orElseThrow();
    }
}
