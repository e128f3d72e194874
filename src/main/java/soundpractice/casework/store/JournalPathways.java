package soundpractice.casework.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.casework.pathway.Pathway;
import soundpractice.casework.pathway.PathwayCase;
import soundpractice.casework.pathway.PathwayFile;
import soundpractice.casework.pathway.Pathways;
import soundpractice.casework.pathway.StepTaken;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Pathways and who is on them, kept as records of the journal beside the definitions that ship.
public final class JournalPathways implements Pathways {
    private final Journal journal;
    private final List<Pathway> shipped;

    /// Those of a store.
    public JournalPathways(Journal journal) {
        this.journal = journal;
        this.shipped = PathwayTable.shipped();
    }

    @Override
    public List<Pathway> definitions() {
        var own = journal.all(Pathway.KIND).stream().map(Entry::value).sorted(Comparator.comparing(Pathway::id)).toList();
        var all = new ArrayList<>(shipped.stream().filter(s -> own.stream().noneMatch(o -> o.id().equals(s.id()))).toList());
        all.addAll(own);
        return all;
    }

    @Override
    public List<PathwayFile> all() {
        var taken = journal.all(StepTaken.KIND).stream().map(Entry::value).toList();
        return journal.all(PathwayCase.KIND).stream().map(entry -> file(entry, taken))
                .sorted(Comparator.comparing((PathwayFile f) -> f.of().practice()).thenComparing(f -> f.of().openedOn())).toList();
    }

    @Override
    public Optional<PathwayFile> find(RecordId id) {
        return journal.find(PathwayCase.KIND, id).map(entry -> file(entry, journal.all(StepTaken.KIND, entry.scope()).stream().map(Entry::value).toList()));
    }

    /// A case whose definition is gone is read by an empty one: its steps stay in the story, and it can be ended.
    private PathwayFile file(Entry<PathwayCase> entry, List<StepTaken> taken) {
        var id = entry.value().pathway();
        var pathway = definition(id).orElseGet(() -> new Pathway(id, id, "", List.of()));
        return new PathwayFile(entry, pathway, taken.stream().filter(t -> t.caseId().equals(entry.id())).toList());
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }
}
