package soundpractice.journal;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// Something that people changed differently without knowing of each other, until a person closes it.
///
/// @param id its name, the same on every laptop that knows the same versions
/// @param record the record it is in
/// @param kind what the record is
/// @param scope whose it is
/// @param component the component's JSON name (of a group, the first), or [Merge#LIFE] when one side deleted the record
/// @param members the components concerned, by their JSON names
/// @param before what stood before they parted, by component; what did not exist is missing
/// @param sides what each of them wrote, the later stamp (which is shown meanwhile) first
/// @param known whether this program's version knows the kind; if not, only a newer one can settle it
public record Clash(
        RecordId id, RecordId record, String kind, Scope scope, String component, SortedSet<String> members, Map<String, Object> before,
        List<Side> sides, boolean known) {

    public Clash {
        sides = List.copyOf(sides);
    }

    /// One person's version.
    ///
    /// @param values by component; empty when they deleted the record
    public record Side(
            RevisionId revision, String author, String device, Stamp stamp, @Nullable String reason, boolean deleted, Map<String, Object> values) {}

    /// Whether one side deleted the record.
    public boolean isAboutLife() {
        return component.equals(Merge.LIFE);
    }
}
