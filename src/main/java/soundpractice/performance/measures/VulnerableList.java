package soundpractice.performance.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.register.cqc.PublishedRatings;
import soundpractice.register.cqc.Rating;

/// The ranked list of vulnerable practices: rated Inadequate first (VP-1), then those that require improvement and worry most (VP-2), then those
/// that local commissioners judge to need help (VP-3). An offer is confirmed only when both conditions are met (VC-1, VC-2).
public final class VulnerableList {

    /// A practice on it.
    ///
    /// @param criterion the first that it meets
    /// @param confirmed whether an offer can be confirmed
    /// @param reasons which criteria and conditions are met and which are not
    public record Place(PracticeCode practice, RuleId criterion, int rank, boolean confirmed, List<Reason> reasons) {}

    private VulnerableList() {}

    /// The list, most pressing first; within a criterion by code.
    public static List<Place> of(List<PracticeCode> practices, Map<PracticeCode, PublishedRatings> ratings, List<Vulnerable> judged, ScorePolicy policy) {
        var places = new ArrayList<Place>();
        for (var practice : practices) {
            var mine = judged.stream().filter(v -> v.practice().equals(practice)).findFirst();
            var rating = Optional.ofNullable(ratings.get(practice)).map(PublishedRatings::overall).orElse(null);
            var reasons = new ArrayList<Reason>();
            if (rating == Rating.INADEQUATE) {
                reasons.add(Reason.of("VP-1", "performance.vulnerable.vp1"));
            }
            if (rating == Rating.REQUIRES_IMPROVEMENT && mine.map(Vulnerable::worry).orElse(false)) {
                reasons.add(Reason.of("VP-2", "performance.vulnerable.vp2"));
            }
            if (mine.map(Vulnerable::judged).orElse(false)) {
                reasons.add(Reason.of("VP-3", "performance.vulnerable.vp3"));
            }
            if (!reasons.isEmpty()) {
                var criterion = reasons.getFirst().rules().getFirst();
                var conditions = conditions(mine.orElse(null), policy);
                reasons.addAll(conditions);
                places.add(new Place(practice, criterion, 0, conditions.stream().allMatch(r -> r.key().endsWith("-met")), List.copyOf(reasons)));
            }
        }
        places.sort(Comparator.comparing(Place::criterion).thenComparing(Place::practice));
        var ranked = new ArrayList<Place>();
        for (var place : places) {
            ranked.add(new Place(place.practice, place.criterion, ranked.size() + 1, place.confirmed, place.reasons));
        }
        return ranked;
    }

    private static List<Reason> conditions(@org.jspecify.annotations.Nullable Vulnerable mine, ScorePolicy policy) {
        var offer = mine == null ? null : mine.offer();
        var committed = mine == null ? null : mine.matchedFunding();
        var needed = (offer == null ? BigDecimal.ZERO : offer).multiply(policy.matchedFunding());
        boolean sustainable = mine != null && mine.sustainable();
        return List.of(
                offer != null && committed != null && committed.compareTo(needed) >= 0
                        ? Reason.of("VC-1", "performance.vulnerable.matched-met", committed, needed)
                        : Reason.of("VC-1", "performance.vulnerable.matched-open", needed, policy.matchedFunding()),
                sustainable ? Reason.of("VC-2", "performance.vulnerable.sustainable-met") : Reason.of("VC-2", "performance.vulnerable.sustainable-open"));
    }
}
