package soundpractice.improvement.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import soundpractice.improvement.agreement.Clause;
import soundpractice.improvement.agreement.Clauses;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// The clause library: the shipped table with the team's versions behind it.
public final class JournalClauses implements Clauses {
    private final Journal journal;
    private final List<Clause> shipped;

    /// The library of a store.
    public JournalClauses(Journal journal) {
        this.journal = journal;
        this.shipped = Shipped.table("clauses.csv").stream()
                .map(r -> new Clause(r.get(0), Integer.parseInt(r.get(1)), Arrays.asList(r.get(2).split(" ")), r.get(3), Integer.parseInt(r.get(4)), r.get(6), r.get(5)))
                .toList();
    }

    @Override
    public List<Clause> versions() {
        return Stream.concat(shipped.stream(), journal.all(Clause.KIND).stream().map(Entry::value))
                .sorted(Comparator.comparing(Clause::id).thenComparingInt(Clause::version)).toList();
    }

    @Override
    public Outcome<Clause> save(Clause clause) throws TroubleException {
        if (clause.text().isBlank()) {
            return Outcome.refused(Problem.of("improvement.write.empty").at("text"));
        }
        if (versions().stream().anyMatch(c -> c.id().equals(clause.id()) && c.version() >= clause.version())) {
            return Outcome.refused(Problem.of("improvement.clause.version-there", clause.id(), clause.version()).at("version"));
        }
        journal.save(Change.plain().put(Clause.KIND, clause.recordId(), Scope.AREA, clause));
        return Outcome.done(clause);
    }
}
