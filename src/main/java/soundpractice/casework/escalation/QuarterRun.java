package soundpractice.casework.escalation;

import java.util.List;
import soundpractice.kernel.Problem;
import soundpractice.performance.Quarter;

/// A quarter-end run: every practice of the quarter, lowest first, with what is proposed.
///
/// @param quarter the quarter in its state
/// @param positions one per practice
/// @param warnings what stands in the way of proposing, or has to be known before deciding
public record QuarterRun(Quarter quarter, List<PracticePosition> positions, List<Problem> warnings) {

    public QuarterRun {
        positions = List.copyOf(positions);
        warnings = List.copyOf(warnings);
    }

    /// Everything proposed, lowest practice first.
    public List<Proposal> proposals() {
        return positions.stream().flatMap(p -> p.proposals().stream()).toList();
    }

    /// Red outside the bottom list, or amber inside it.
    public List<PracticePosition> watchList() {
        return positions.stream().filter(PracticePosition::watched).toList();
    }
}
