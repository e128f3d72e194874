package soundpractice.journal;

import java.util.List;
import soundpractice.kernel.RecordId;

/// What a save wrote. When the caller has this, it is on the disk.
///
/// @param change names the deed, for undo
/// @param revisions the versions written; records whose content was the same as before are not among them
public record Saved(RecordId change, List<RevisionId> revisions) {
    public Saved {
        revisions = List.copyOf(revisions);
    }
}
