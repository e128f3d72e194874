package soundpractice.sync.review;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A question that somebody at this laptop put off. It stays open everywhere; here it waits at the end of the list until its day.
///
/// @param question the conflict, or the two records
/// @param until the day it comes back
/// @param note why, or whom to ask
public record Deferred(RecordId question, LocalDate until, String note) {
    /// What was put off. It never travels: others may answer meanwhile.
    public static final Kind<Deferred> KIND = Kind.of("sync.deferred", Deferred.class);

    /// The record about that question.
    public static RecordId id(RecordId question) {
        return RecordId.derived(KIND.name(), question);
    }
}
