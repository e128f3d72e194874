package soundpractice.sync;

import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A membership statement as this laptop keeps it.
///
/// @param text what was signed, exactly
/// @param signature base64
public record Paper(String text, String signature) {
    /// Papers. They travel in every bundle by themselves, not as records.
    public static final Kind<Paper> KIND = Kind.log("sync.paper", Paper.class);

    /// The record of the statement of that hash.
    public static RecordId id(String hash) {
        return RecordId.derived(KIND.name(), hash);
    }
}
