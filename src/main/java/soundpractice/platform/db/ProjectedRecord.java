package soundpractice.platform.db;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A record's present state, handed to the tables that follow it.
///
/// @param value the kind's Java record, or null when the record was deleted
public record ProjectedRecord(String kind, RecordId id, Scope scope, @Nullable Object value) {}
