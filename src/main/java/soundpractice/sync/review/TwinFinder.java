package soundpractice.sync.review;

import java.util.List;
import soundpractice.kernel.TroubleException;

/// Finds records that break a rule together. Each room that has such a rule brings one.
@FunctionalInterface
public interface TwinFinder {

    /// Those that stand open now.
    List<Twins> find() throws TroubleException;
}
