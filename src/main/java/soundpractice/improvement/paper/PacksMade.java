package soundpractice.improvement.paper;

import java.util.List;
import soundpractice.kernel.Problem;

/// What came of a run of data packs.
///
/// @param written how many were written
/// @param refused what stood in the way of the others
public record PacksMade(int written, List<Problem> refused) {
    public PacksMade {
        refused = List.copyOf(refused);
    }
}
