package soundpractice.inspection.course;

import java.util.Locale;

/// Where a practice stands with the regulator after a poor rating.
public enum CourseStage {
    /// Six months to improve (N-1).
    IMPROVING,
    /// A single level 1 rating with an easy fix: a lighter plan and no clock.
    LIGHT_PLAN,
    /// The last chance, six months at most (N-3, N-4).
    SPECIAL_MEASURES,
    /// The regulator moves to cancel the registration (N-4).
    CANCELLING,
    /// It ended well: nothing is Inadequate any more.
    IMPROVED,
    /// The registration was cancelled.
    CANCELLED;

    /// Whether somebody still has to look at it.
    public boolean isOpen() {
        return this != IMPROVED && this != CANCELLED;
    }

    /// As files and the command line write it: `special_measures`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The stage of that word's key.
    public String key() {
        return "inspection.stage." + word();
    }
}
