package soundpractice.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;

/// Ranks a quarter's practices by actual performance, lowest first, and marks the bottom list (R-30, R-31, P-3, P-12).
/// Pure: the same figures and policy give the same standings in the same order, however the figures were ordered.
public final class Ranking {

    private record Ranked(Figure figure, @Nullable Percent compared, PracticeCode practice) {}

    private Ranking() {}

    /// Every practice's standing: ranked ones lowest first, equal figures by code, then those without a figure by code.
    public static List<Standing> of(List<Figure> figures, Policy policy) {
        var ordered = new ArrayList<Ranked>(figures.size());
        for (var f : figures) {
            var overall = f.overall();
            ordered.add(new Ranked(f, overall == null ? null : policy.rounding().compared(overall), f.practice()));
        }
        ordered.sort(Comparator.comparing(Ranked::compared, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Ranked::practice));
        int[] ranks = ranks(ordered);
        var terms = terms(ordered, ranks, policy);
        var standings = new ArrayList<Standing>(ordered.size());
        for (int i = 0; i < ranks.length; i++) {
            standings.add(standing(ordered.get(i), ranks[i], terms));
        }
        return List.copyOf(standings);
    }

    private static int[] ranks(List<Ranked> ordered) {
        var ranks = new int[ordered.size()];
        for (int i = 0; i < ranks.length; i++) {
            var compared = ordered.get(i).compared();
            if (compared != null) {
                boolean shared = i > 0 && compared.equals(ordered.get(i - 1).compared());
                ranks[i] = shared ? ranks[i - 1] : i + 1;
            }
        }
        return ranks;
    }

    /// Ranks share places, so those within the first `n` are exactly the first `n` and whoever shares the last one's figure.
    private static Terms terms(List<Ranked> ordered, int[] ranks, Policy policy) {
        int ranked = 0;
        int within = 0;
        for (int i = 0; i < ranks.length; i++) {
            ranked += ranks[i] > 0 ? 1 : 0;
            within += ranks[i] > 0 && ranks[i] <= policy.bottomN() && isListable(ordered.get(i), policy) ? 1 : 0;
        }
        if (within <= policy.bottomN()) {
            return new Terms(policy, ranked, within, null, 0);
        }
        var boundary = ordered.get(within - 1).compared();
        int sharing = within - ranks[within - 1] + 1;
        return new Terms(policy, ranked, policy.tieRule() == TieRule.INCLUDE_ALL_AT_BOUNDARY ? within : within - sharing, boundary, sharing);
    }

    private static boolean isListable(Ranked ranked, Policy policy) {
        var overall = ranked.figure().overall();
        return overall != null && policy.statusOf(overall) != Status.GREEN;
    }

    private static Standing standing(Ranked ranked, int rank, Terms terms) {
        var figure = ranked.figure();
        var overall = figure.overall();
        if (overall == null) {
            return new Standing(figure.practice(), null, figure.source(), null, 0, false, false, terms);
        }
        var policy = terms.policy();
        var status = policy.statusOf(overall);
        boolean tie = terms.boundary() != null && terms.boundary().equals(ranked.compared());
        boolean listed = rank <= policy.bottomN()
                && status != Status.GREEN
                && !(tie && policy.tieRule() == TieRule.LEAVE_OUT_ALL_AT_BOUNDARY);
        return new Standing(figure.practice(), overall, figure.source(), status, rank, listed, tie, terms);
    }
}
