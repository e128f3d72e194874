package soundpractice.inspection.concern;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// Proof that somebody was told of a concern. Written once.
///
/// @param concern which concern
/// @param duty which duty it meets
/// @param on the day
/// @param who who was told, by name or office
/// @param how by telephone, letter, at the meeting; in a few words
/// @param note what was said; may be empty
public record Notified(RecordId concern, PracticeCode practice, NotificationDuty duty, LocalDate on, String who, String how, String note) {

    /// Notifications in the journal.
    public static final Kind<Notified> KIND = Kind.log("inspection.notified", Notified.class);
}
