package soundpractice.improvement.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import soundpractice.improvement.drafting.Directory;
import soundpractice.improvement.drafting.SupportSource;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// The support directory: the shipped table with the team's lines over it.
public final class JournalDirectory implements Directory {
    private final Journal journal;
    private final List<SupportSource> shipped;

    /// The directory of a store.
    public JournalDirectory(Journal journal) {
        this.journal = journal;
        this.shipped = Shipped.table("support-directory.csv").stream()
                .map(r -> new SupportSource(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), Arrays.asList(r.get(5).split(" ")), r.get(6), false))
                .toList();
    }

    @Override
    public List<SupportSource> all() {
        var lines = new TreeMap<String, SupportSource>();
        shipped.forEach(s -> lines.put(s.code(), s));
        journal.all(SupportSource.KIND).forEach(e -> lines.put(e.value().code(), e.value()));
        return List.copyOf(lines.values());
    }

    @Override
    public Outcome<SupportSource> save(SupportSource source) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (!source.code().matches("[A-Z]{2,6}-[0-9]{2,3}")) {
            problems.add(Problem.of("improvement.directory.code").at("code"));
        }
        if (source.name().isBlank()) {
            problems.add(Problem.of("improvement.write.empty").at("name"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        journal.save(Change.plain().put(SupportSource.KIND, SupportSource.idOf(source.code()), Scope.AREA, source));
        return Outcome.done(source);
    }
}
