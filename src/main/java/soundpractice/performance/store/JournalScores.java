package soundpractice.performance.store;

import java.util.Comparator;
import java.util.List;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.performance.measures.MatrixEntry;
import soundpractice.performance.measures.ScorePolicies;
import soundpractice.performance.measures.ScorePolicy;
import soundpractice.performance.measures.Judgements;
import soundpractice.performance.measures.Vulnerable;
import soundpractice.performance.rules.Ruling;
import soundpractice.performance.rules.Rulings;

/// Scoring policies, rulings and what people judged, as the journal keeps them.
public final class JournalScores implements ScorePolicies, Rulings, Judgements {
    private final Journal journal;

    public JournalScores(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<ScorePolicy> versions() {
        return journal.all(ScorePolicy.KIND).stream().map(Entry::value).sorted(Comparator.comparingInt(ScorePolicy::fromYear).reversed()).toList();
    }

    @Override
    public List<Ruling> all() {
        return journal.all(Ruling.KIND).stream().map(Entry::value)
                .sorted(Comparator.comparingInt(Ruling::fromYear).reversed().thenComparing(Ruling::rule)).toList();
    }

    @Override
    public List<MatrixEntry> matrix() {
        return journal.all(MatrixEntry.KIND).stream().map(Entry::value).toList();
    }

    @Override
    public List<Vulnerable> vulnerable() {
        return journal.all(Vulnerable.KIND).stream().map(Entry::value).toList();
    }
}
