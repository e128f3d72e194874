package soundpractice.performance.store;

import java.util.Comparator;
import java.util.List;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.performance.Policies;
import soundpractice.performance.Policy;

/// The policy's versions, as the journal keeps them.
public final class JournalPolicies implements Policies {
    private final Journal journal;

    public JournalPolicies(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Policy> versions() {
        return journal.all(Policy.KIND).stream().map(Entry::value).sorted(Comparator.comparingInt(Policy::fromYear).reversed()).toList();
    }
}
