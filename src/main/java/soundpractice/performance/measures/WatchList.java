package soundpractice.performance.measures;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Reason;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;
import soundpractice.performance.Status;

/// Practices outside the formal process that want watching: Red and above the bottom list, or Amber and in it. They may ask for support.
public final class WatchList {

    /// A practice on it.
    public record Watched(Standing standing, Reason reason) {}

    private WatchList() {}

    /// The list of a quarter, lowest first.
    public static List<Watched> of(QuarterResult result) {
        var list = new ArrayList<Watched>();
        for (var s : result.standings()) {
            if (s.meetsEntryTest()) {
                continue;
            }
            if (s.status() == Status.RED && !s.inBottom()) {
                list.add(new Watched(s, Reason.of("A-3,P-11,R-43", "performance.watch.red", s.rank(), result.policy().bottomN())));
            } else if (s.status() == Status.AMBER && s.inBottom()) {
                list.add(new Watched(s, Reason.of("A-3,A-2,R-43", "performance.watch.amber", s.rank(), result.policy().bottomN())));
            }
        }
        return List.copyOf(list);
    }
}
