package soundpractice.performance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Journal;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.PracticeFact;

/// Each practice's status in the newest published quarter, for lists and queries: `rag=red`.
public final class LatestStatus implements PracticeFact {
    private final Quarters quarters;
    private final AtomicReference<@Nullable Map<PracticeCode, String>> known = new AtomicReference<>();

    /// Reads anew after each save that touches a quarter.
    public LatestStatus(Quarters quarters, Journal journal) {
        this.quarters = quarters;
        journal.onSaved(kinds -> {
            if (kinds.stream().anyMatch(k -> k.startsWith("performance."))) {
                known.set(null);
            }
        });
    }

    @Override
    public String key() {
        return "rag";
    }

    @Override
    public Optional<String> of(PracticeCode practice) {
        var statuses = known.get();
        if (statuses == null) {
            statuses = read();
            known.set(statuses);
        }
        return Optional.ofNullable(statuses.get(practice));
    }

    /// A list without this column is better than no list: who opens the quarter itself is told what is wrong with its file.
    private Map<PracticeCode, String> read() {
        var statuses = new HashMap<PracticeCode, String>();
        var newest = quarters.all().stream().filter(q -> !(q instanceof Quarter.Draft)).reduce((a, b) -> b);
        if (newest.isPresent()) {
            try {
                for (var s : quarters.result(newest.get()).standings()) {
                    var status = s.status();
                    if (status != null) {
                        statuses.put(s.practice(), status.word());
                    }
                }
            } catch (TroubleException unreadable) {
                statuses.clear();
            }
        }
        return statuses;
    }
}
