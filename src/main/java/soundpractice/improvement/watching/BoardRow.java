package soundpractice.improvement.watching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.Threat;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// One open action on the board.
///
/// @param week the Monday of the week in which it is due; null without a due day
/// @param seen how it stands, and why
/// @param heard when one last heard of it
public record BoardRow(
        RecordId plan,
        RecordId action,
        PracticeCode practice,
        String practiceName,
        String planTitle,
        String what,
        String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate week,
        String theme,
        Threat threat,
        WatchRule.Seen seen,
        LocalDate heard) {}
