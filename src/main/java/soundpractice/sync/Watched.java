package soundpractice.sync;

import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// The folder in which this laptop looks for bundles: a stick, a shared folder, where mails are saved.
///
/// @param folder its path; empty for none
/// @param seen files that were taken in or put aside: name, size and date
public record Watched(String folder, List<String> seen) {
    /// The watched folder.
    public static final Kind<Watched> KIND = Kind.of("sync.watched", Watched.class);

    /// Its one record.
    public static final RecordId ID = RecordId.derived(KIND.name());

    public Watched {
        seen = List.copyOf(seen);
    }
}
