package soundpractice.stocktake.burden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundpractice.kernel.PracticeCode;

/// What was asked of practices, from wherever in the program it was asked.
public interface Asks {

    /// Everything asked of a practice, newest first.
    List<Ask> of(PracticeCode practice);

    /// Several sources as one.
    static Asks all(List<Asks> sources) {
        return practice -> {
            var all = new ArrayList<Ask>();
            sources.forEach(s -> all.addAll(s.of(practice)));
            all.sort(Comparator.comparing(Ask::on).reversed().thenComparing(Ask::about));
            return List.copyOf(all);
        };
    }
}
