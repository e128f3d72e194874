package soundpractice.platform.db;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import soundpractice.kernel.TroubleException;

/// A feature's tables that follow the journal: written in the same transaction as the record's revision, and at any time
/// rebuilt from nothing. Only for what SQL has to ask across many records; everything else reads the journal's own table of present states.
public interface Projection {

    /// The kinds of record it follows.
    Set<String> kinds();

    /// Its tables, compared with a rebuild by `check`.
    Set<String> tables();

    /// Empties its tables.
    void clear(Handle handle);

    /// A record now stands like this.
    void apply(Handle handle, ProjectedRecord record) throws TroubleException;

    /// All of a change or a rebuild was applied: work that is better done once than per record.
    default void settle(Handle handle) throws TroubleException {}
}
