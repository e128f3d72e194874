package soundpractice.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A sign of progress on the way of a long or complex action (Annex 2, field 19; T-3).
///
/// @param reachedOn the day it was reached; null before
public record Milestone(RecordId plan, PracticeCode practice, RecordId action, Order order, String what, @Nullable LocalDate due, @Nullable LocalDate reachedOn) {

    /// Milestones in the journal.
    public static final Kind<Milestone> KIND = Kind.of("improvement.milestone", Milestone.class);

    /// The same milestone, reached.
    public Milestone reached(@Nullable LocalDate on) {
        return new Milestone(plan, practice, action, order, what, due, on);
    }

    /// The same milestone in other words, for another day.
    public Milestone saying(String words, @Nullable LocalDate on) {
        return new Milestone(plan, practice, action, order, words, on, reachedOn);
    }
}
