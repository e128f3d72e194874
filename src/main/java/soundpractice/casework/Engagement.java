package soundpractice.casework;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A sign of life from a practice after a letter: any logged contact stops the engagement clock, unless a person rules that it does not count.
///
/// @param document the letter it answers
/// @param on the day
/// @param how in what form
/// @param counts whether it stops the clock; a person may overrule
/// @param note what was said; may be empty
public record Engagement(RecordId document, PracticeCode practice, LocalDate on, How how, boolean counts, String note)
        implements CaseEvent {

    /// Contacts in the journal, scoped to their practice.
    public static final Kind<Engagement> KIND = Kind.of("casework.engagement", Engagement.class);

    /// In what form a practice answered.
    public enum How {
        /// The plan or update that the letter asked for came in: both clocks stop.
        SUBMISSION,
        /// A letter or e-mail came back.
        REPLY,
        /// A telephone call.
        CALL,
        /// A meeting.
        MEETING;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    /// Whether it is what the letter asked for.
    public boolean isSubmission() {
        return how == How.SUBMISSION && counts;
    }
}
