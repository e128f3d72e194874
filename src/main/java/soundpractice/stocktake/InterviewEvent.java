package soundpractice.stocktake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A step in an interview's life, written once: finalised, opened again, moved to another version.
///
/// @param interview whose
/// @param practice with whom
/// @param what the step
/// @param at when
/// @param by who took it
/// @param reason why, in their words
/// @param proof the proof code at that moment, when it was finalised
/// @param about codes concerned: what was missing, or what has to be asked again
/// @param versions questionnaire versions concerned, from and to, when it was moved
public record InterviewEvent(
        RecordId interview, PracticeCode practice, What what, Instant at, String by, String reason, String proof, List<String> about, List<RecordId> versions) {

    /// How the journal knows it. Written once, never changed.
    public static final Kind<InterviewEvent> KIND = Kind.log("stocktake.event", InterviewEvent.class);

    /// Which step.
    public enum What {
        FINALISED,
        REOPENED,
        MOVED,
        MOVED_BACK;

        /// Its name in JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The name of its words.
        public String key() {
            return "stocktake.event." + word();
        }
    }

    public InterviewEvent {
        about = List.copyOf(about);
        versions = List.copyOf(versions);
    }
}
