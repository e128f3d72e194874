package soundpractice.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// What became of records, version by version, whatever their kind: for people who ask who changed what, and what stood when.
public interface Histories {

    /// One version among the others.
    ///
    /// @param revision the version
    /// @param before what its writer saw, by component (JSON values); null when there was nothing
    /// @param after what it says; null when it deleted the record
    /// @param arrival names what brought it here from another laptop; null when it was written here
    /// @param signed whether its laptop has signed it; a version written here waits for the next bundle
    record Step(
            Revision revision, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after, @Nullable RecordId arrival, boolean signed) {}

    /// A record's versions, newest first.
    List<Step> of(RecordId record);

    /// The newest versions of anything in a scope, newest first.
    List<Step> of(Scope scope, int atMost);

    /// What stood at a moment, by the clocks of those who wrote: every version dated until then, taken together. Empty where there was nothing yet or
    /// it had been deleted.
    Optional<Map<String, Object>> asOf(RecordId record, Instant moment);

    /// The kind of a record, whatever became of it.
    Optional<String> kind(RecordId record);
}
