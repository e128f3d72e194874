package soundpractice.shell.wiring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Checked;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;

/// The journal as the person at this laptop may write it. What their role may not write is refused whole, before anything is written, whichever
/// screen or command asked.
final class PermittedJournal implements Journal {
    private final Journal journal;
    private final Role role;

    PermittedJournal(Journal journal, Role role) {
        this.journal = journal;
        this.role = role;
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        for (var write : change.writes()) {
            require(write.kind().name(), write.value());
        }
        return journal.save(change);
    }

    @Override
    public Saved undo(RecordId change, String reason) throws TroubleException {
        for (var revision : journal.ofChange(change)) {
            require(revision.kind(), null);
        }
        return journal.undo(change, reason);
    }

    private void require(String kind, @Nullable Object value) throws TroubleException {
        var refusal = Permits.refusal(role, kind, value);
        if (refusal.isPresent()) {
            throw new TroubleException(refusal.get());
        }
    }

    @Override
    public <T> Optional<Entry<T>> find(Kind<T> kind, RecordId id) {
        return journal.find(kind, id);
    }

    @Override
    public <T> List<Entry<T>> all(Kind<T> kind) {
        return journal.all(kind);
    }

    @Override
    public <T> List<Entry<T>> all(Kind<T> kind, Scope scope) {
        return journal.all(kind, scope);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    @Override
    public List<Revision> history(RecordId id) {
        return journal.history(id);
    }

    @Override
    public List<Revision> recent(Scope scope, int atMost) {
        return journal.recent(scope, atMost);
    }

    @Override
    public List<Revision> ofChange(RecordId change) {
        return journal.ofChange(change);
    }

    @Override
    public <T> Optional<T> read(Kind<T> kind, Revision revision) {
        return journal.read(kind, revision);
    }

    @Override
    public Runnable onSaved(Consumer<Set<String>> listener) {
        return journal.onSaved(listener);
    }

    @Override
    public Checked check() throws TroubleException {
        return journal.check();
    }
}
