package soundpractice.casework.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// Something that falls on a day, for the calendar.
///
/// @param id names it for good: a calendar file made later moves the same entry instead of adding another
/// @param practice whom it is about; null when it is about no single practice
/// @param state how it stands
/// @param title what falls on that day
/// @param about more about it
/// @param why why it is this day; empty when somebody simply chose it
/// @param beyondTable whether the table of bank holidays does not reach that far, so that the day may still move
/// @param place where to go for it
public record DatedItem(
        String id, LocalDate date, Sort sort, @Nullable PracticeCode practice, State state, Reason title, Reason about, List<Reason> why, boolean beyondTable, Place place) {

    /// What sort of day it is.
    public enum Sort {
        /// What a letter asked for is due.
        SUBMISSION,
        /// The time to respond ends.
        ENGAGEMENT,
        /// Practices' right of reply ends.
        CHALLENGE,
        /// A plan or agreement is looked at.
        REVIEW,
        /// An agreement ends.
        EXPIRY,
        /// A visit.
        VISIT,
        /// Something else, of another room.
        OTHER;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "casework.dated." + word();
        }
    }

    /// How it stands.
    public enum State {
        /// Still to come, or today.
        AHEAD,
        /// Past, and nobody has seen to it.
        PAST,
        /// Seen to.
        DONE;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "casework.dated.state." + word();
        }
    }

    public DatedItem {
        why = List.copyOf(why);
    }
}
