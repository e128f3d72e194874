package soundpractice.sync;

import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// Which team this store belongs to.
///
/// @param group the team: the hash of its first statement
/// @param words the four words by which joining was confirmed; empty where the team was founded
public record Membership(String group, String words) {
    /// The one membership.
    public static final Kind<Membership> KIND = Kind.of("sync.membership", Membership.class);

    /// Its record.
    public static final RecordId ID = RecordId.derived(KIND.name());
}
