package soundpractice.committee;

import java.util.Locale;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// Somebody's part in a meeting.
///
/// @param person by name, as the minutes print it
/// @param role what they are
public record Attendance(RecordId meeting, String person, String role, Presence presence) {

    /// Attendance in the journal.
    public static final Kind<Attendance> KIND = Kind.of("committee.attendance", Attendance.class);

    /// How somebody takes part.
    public enum Presence {
        /// A member who is there.
        MEMBER,
        /// There without a vote.
        IN_ATTENDANCE,
        /// Sent apologies.
        APOLOGIES;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "committee.presence." + word().replace('_', '-');
        }
    }

    /// The identity of a person's part in a meeting, by their name whatever its capitals.
    public static RecordId idOf(RecordId meeting, String person) {
        return RecordId.derived(KIND.name(), meeting, person.strip().toLowerCase(Locale.ROOT));
    }
}
