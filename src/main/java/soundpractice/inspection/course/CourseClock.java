package soundpractice.inspection.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Due;
import soundpractice.inspection.ClockState;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A clock of a practice's way with the regulator, with its proof. Made anew each time it is asked for.
///
/// @param course whose it is
/// @param due the last day and why
/// @param state where it stands
/// @param stoppedOn the day something stopped it; null while nothing has
public record CourseClock(RecordId course, PracticeCode practice, Due due, ClockState state, @Nullable LocalDate stoppedOn) {

    /// The six months that the regulator allows (N-1).
    public static final String IMPROVE = "improve_by";
    /// The re-inspection that follows them (N-2).
    public static final String REINSPECTION = "reinspection_due";
    /// Readiness is looked at before re-inspection (MP-3).
    public static final String READINESS = "readiness_review";
    /// Special measures end (N-4).
    public static final String MEASURES = "special_measures_end";
    /// The college makes first contact after a request for peer support (Annex 1).
    public static final String CONTACT = "peer_contact_due";
    /// Peer support ends (Annex 1).
    public static final String SUPPORT = "peer_support_ends";

    /// Which clock, as the command line names it.
    public String clock() {
        return due.rule().name();
    }

    /// The key of its name in words.
    public String key() {
        return "inspection.clock." + clock();
    }
}
