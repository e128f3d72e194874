package soundpractice.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// One version of one record, for ever. Revisions with the same parent were written apart from each other; a revision with several
/// parents brings them together.
///
/// @param id the SHA-256 of its canonical bytes
/// @param record whose version it is
/// @param kind the record's kind, kept as text so that kinds of newer versions pass through unharmed
/// @param scope whose record it is
/// @param parents the versions its writer saw and replaces; empty for a record's first
/// @param author who wrote it
/// @param device the laptop it was written on
/// @param stamp when
/// @param change what was saved together with it: one deed of a person, undone as one
/// @param reason why, in the person's words, if they said
/// @param settles components whose open clash this version closes, even where it keeps the value shown meanwhile
/// @param content canonical JSON; null when the record was deleted
public record Revision(
        RevisionId id,
        RecordId record,
        String kind,
        Scope scope,
        List<RevisionId> parents,
        String author,
        String device,
        Stamp stamp,
        RecordId change,
        @Nullable String reason,
        List<String> settles,
        @Nullable String content) {

    public Revision {
        parents = List.copyOf(parents);
        settles = List.copyOf(settles);
    }

    /// Whether this version deleted the record.
    public boolean deleted() {
        return content == null;
    }
}
