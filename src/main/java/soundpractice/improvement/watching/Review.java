package soundpractice.improvement.watching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.PlanStep;

/// A day on which a plan is looked at together.
///
/// @param what what for
public record Review(LocalDate on, What what) {

    /// Early engagement is looked at this many days after a plan is agreed (MP-1).
    public static final int EARLY = 14;

    /// What a review is for.
    public enum What {
        /// Whether the practice and its team own the problem, early on (MP-1).
        ENGAGEMENT,
        /// Progress, new problems, whether the plan must change (MP-2).
        PROGRESS,
        /// Readiness before a re-inspection (MP-3).
        READINESS;

        /// The key of its name in words.
        public String key() {
            return "improvement.review." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The next reviews of a plan after its last one, soonest first; none while it is not agreed.
    public static List<Review> next(PlanFile file) {
        var plan = file.of();
        if (!plan.state().isAgreed()) {
            return List.of();
        }
        var agreedOn = WatchRule.began(file);
        var reviewed = file.steps().stream().filter(s -> s.to() == PlanState.UNDER_REVIEW && !s.isAmendment()).map(PlanStep::on).max(Comparator.naturalOrder());
        var reviews = new ArrayList<Review>();
        boolean heard = file.progress().stream().anyMatch(p -> !p.on().isBefore(agreedOn));
        if (!heard && reviewed.isEmpty()) {
            reviews.add(new Review(agreedOn.plusDays(EARLY), What.ENGAGEMENT));
        }
        if (plan.reviewDays() > 0) {
            reviews.add(new Review(reviewed.orElse(agreedOn).plusDays(plan.reviewDays()), What.PROGRESS));
        }
        var readiness = plan.readinessOn();
        if (readiness != null) {
            reviews.add(new Review(readiness, What.READINESS));
        }
        reviews.sort(Comparator.comparing(Review::on));
        return reviews;
    }
}
