package soundpractice.committee;

import java.time.LocalDate;
import soundpractice.journal.Kind;

/// One meeting of a body.
///
/// @param body the body's code
/// @param time when it begins, as people write it; may be empty
/// @param place where; may be empty
/// @param chair who chairs it; may be empty
/// @param held whether it has taken place
public record Meeting(String body, LocalDate date, String time, String place, String chair, boolean held) {

    /// Meetings in the journal. Day, time and place merge as one: they only make sense together.
    public static final Kind<Meeting> KIND = Kind.of("committee.meeting", Meeting.class).together("date", "time", "place");

    /// A meeting that is arranged.
    public static Meeting planned(String body, LocalDate date, String time, String place, String chair) {
        return new Meeting(body, date, time, place, chair, false);
    }

    /// The same meeting, arranged anew.
    public Meeting arranged(LocalDate on, String at, String where, String by) {
        return new Meeting(body, on, at, where, by, held);
    }

    /// The same meeting, after it took place.
    public Meeting over() {
        return new Meeting(body, date, time, place, chair, true);
    }
}
