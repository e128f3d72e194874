package soundpractice.committee.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import soundpractice.committee.pack.Pin;
import soundpractice.journal.Change;
import soundpractice.journal.Checked;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.journal.Stamp;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// The journal as it stood at one moment: the rooms read it as they read the journal itself. Nothing can be written to it.
public final class PinnedJournal implements Journal {
    private final Map<String, List<Entry<?>>> byKind = new HashMap<>();
    private final Map<RecordId, Entry<?>> byId = new HashMap<>();
    private final Journal journal;

    PinnedJournal(Journal journal, List<Entry<?>> entries) {
        this.journal = journal;
        // In the order they were written, whether they were read just now or are found again by their versions: a pack lists its sources in this order.
        var inOrder = entries.stream().sorted(Comparator.<Entry<?>, Stamp>comparing(Entry::stamp).thenComparing(Entry::id)).toList();
        for (var entry : inOrder) {
            byKind.computeIfAbsent(entry.kind().name(), _ -> new ArrayList<>()).add(entry);
            byId.put(entry.id(), entry);
        }
    }

    /// Every record of the moment with its versions, in order.
    public List<Pin> pins() {
        return byId.values().stream().map(e -> new Pin(e.kind().name(), e.id(), List.copyOf(e.heads())))
                .sorted(Comparator.comparing(Pin::kind).thenComparing(Pin::record)).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<Entry<T>> find(Kind<T> kind, RecordId id) {
        return Optional.ofNullable((Entry<T>) byId.get(id)).filter(e -> e.kind().name().equals(kind.name()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<Entry<T>> all(Kind<T> kind) {
        return byKind.getOrDefault(kind.name(), List.of()).stream().map(e -> (Entry<T>) e).toList();
    }

    @Override
    public <T> List<Entry<T>> all(Kind<T> kind, Scope scope) {
        return all(kind).stream().filter(e -> e.scope().equals(scope)).toList();
    }

    @Override
    public <T> Optional<T> read(Kind<T> kind, Revision revision) {
        return journal.read(kind, revision);
    }

    @Override
    public List<Revision> history(RecordId id) {
        return journal.history(id);
    }

    @Override
    public Saved save(Change change) {
        throw past();
    }

    @Override
    public RecordId newId() {
        throw past();
    }

    @Override
    public List<Revision> recent(Scope scope, int atMost) {
        throw past();
    }

    @Override
    public List<Revision> ofChange(RecordId change) {
        throw past();
    }

    @Override
    public Saved undo(RecordId change, String reason) {
        throw past();
    }

    @Override
    public Runnable onSaved(Consumer<Set<String>> listener) {
        return () -> { };
    }

    @Override
    public Checked check() throws TroubleException {
        throw past();
    }

    private static UnsupportedOperationException past() {
        return new UnsupportedOperationException("a moment that is past can only be read");
    }
}
