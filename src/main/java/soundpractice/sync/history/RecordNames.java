package soundpractice.sync.history;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// How people call records and their parts, whatever room they belong to. The wiring, which knows all rooms, says so.
public interface RecordNames {

    /// A sort of record.
    String kind(String kind);

    /// A record, by what is in it.
    ///
    /// @param content its content, by component (JSON values); null where it is gone
    String title(String kind, RecordId record, @Nullable Map<String, Object> content);

    /// Whose it is: a practice's name, or the area.
    String scope(Scope scope);

    /// A component of a kind, by its JSON name.
    String part(String kind, String component);

    /// A component's value; empty text for nothing.
    String value(@Nullable Object value);

    /// What one ought to know of the practice while deciding: status, case, what is being worked on. Empty for the area.
    String context(Scope scope);

    /// Where to look at a record.
    Optional<Place> place(String kind, RecordId record, Scope scope, @Nullable Map<String, Object> content);
}
