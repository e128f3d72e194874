package soundpractice.committee;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// An interest that somebody declared at a meeting, and what was done about it.
///
/// @param person who declared it
/// @param practice the practice it concerns; null when it concerns no single one
/// @param what the interest, in their words
/// @param handling what follows for the meeting
public record Interest(RecordId meeting, String person, @Nullable PracticeCode practice, String what, Handling handling) {

    /// Declared interests in the journal.
    public static final Kind<Interest> KIND = Kind.of("committee.interest", Interest.class);

    /// What an interest means for whoever declared it.
    public enum Handling {
        /// They stay, speak and decide.
        STAYS,
        /// They stay and speak, and do not decide.
        NO_VOTE,
        /// They leave for the item.
        LEAVES;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "committee.handling." + word().replace('_', '-');
        }
    }
}
