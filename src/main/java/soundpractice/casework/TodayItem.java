package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.kernel.Reason;

/// Something that another room has for somebody to do today.
///
/// @param urgency 0 is most urgent: 0 and 1 are out of time, 2 is soon, 3 to decide, 5 and above to note
/// @param date the day it is about; null when it has none
/// @param tone how pressing it looks
/// @param status in a word or two
/// @param title what it is
/// @param about more about it
/// @param why its reasons; empty when there is nothing to explain
/// @param place where to go for it
public record TodayItem(int urgency, @Nullable LocalDate date, Tone tone, Reason status, Reason title, Reason about, List<Reason> why, Place place) {

    /// How pressing something looks.
    public enum Tone {
        OUT_OF_TIME,
        SOON,
        WAITING,
        NEUTRAL
    }

    public TodayItem {
        why = List.copyOf(why);
    }
}
