package soundpractice.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// What one deed of a person writes: any number of records, saved together or not at all, undone together.
public final class Change {

    /// One record's part in a change. No value: the record is deleted. `over` null: whatever stands when it is saved.
    public record Write(
            RecordId id, Kind<?> kind, Scope scope, @Nullable Object value, @Nullable Set<RevisionId> over, List<String> settles) {}

    private final @Nullable String reason;
    private final List<Write> writes = new ArrayList<>();

    private Change(@Nullable String reason) {
        this.reason = reason;
    }

    /// A change that explains itself.
    public static Change plain() {
        return new Change(null);
    }

    /// A change with its reason, which history shows.
    public static Change because(String reason) {
        return new Change(reason);
    }

    /// Writes a record, new or as it stands when this is saved.
    public <T> Change put(Kind<T> kind, RecordId id, Scope scope, T value) {
        writes.add(new Write(id, kind, scope, value, null, List.of()));
        return this;
    }

    /// Writes a new version over the one that was read. If somebody else wrote meanwhile, both are kept and merged.
    public <T> Change put(Entry<T> read, T value) {
        writes.add(new Write(read.id(), read.kind(), read.scope(), value, read.heads(), List.of()));
        return this;
    }

    /// Closes clashes: writes the value a person decided on, for the components named, over every version that was read.
    public <T> Change settle(Entry<T> read, T value, List<String> components) {
        writes.add(new Write(read.id(), read.kind(), read.scope(), value, read.heads(), components));
        return this;
    }

    /// Deletes the record as it was read. An edit made elsewhere meanwhile keeps it alive and is shown as a clash.
    public Change delete(Entry<?> read) {
        writes.add(new Write(read.id(), read.kind(), read.scope(), null, read.heads(), List.of()));
        return this;
    }

    /// Why, if the person said.
    public @Nullable String reason() {
        return reason;
    }

    /// What is to be written, in order.
    public List<Write> writes() {
        return List.copyOf(writes);
    }

    /// Whether there is nothing to write.
    public boolean isEmpty() {
        return writes.isEmpty();
    }
}
