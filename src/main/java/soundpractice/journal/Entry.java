package soundpractice.journal;

import java.util.Set;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A record as it stands now.
///
/// @param id its identity
/// @param kind what it is
/// @param scope whose it is
/// @param value its content, merged where several versions stand beside each other
/// @param heads the versions that a change to it would replace
/// @param stamp when it was last changed
/// @param author who changed it last
/// @param clashes the components that people changed differently and nobody has settled yet
public record Entry<T>(
        RecordId id, Kind<T> kind, Scope scope, T value, Set<RevisionId> heads, Stamp stamp, String author, Set<String> clashes) {

    public Entry {
        heads = Set.copyOf(heads);
        clashes = Set.copyOf(clashes);
    }
}
