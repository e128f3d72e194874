package soundpractice.performance.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.register.cqc.PublishedRatings;
import soundpractice.register.cqc.Rating;

/// The support matrix: sixteen criteria, each 0 to 3 times its weight; the highest sum needs support first. The source gives neither scores nor weights
/// (GP-4): a flag counts 3, a judgement what a person entered, a figure by its quarter among the area’s practices, the worst quarter 3.
public final class SupportMatrix {
    private static final int MOST = 3;

    /// A criterion of a practice.
    ///
    /// @param figure what stands behind it; null for a judgement or where nothing is known
    /// @param score 0 to 3; -1 where nothing is known
    public record Point(SupportCriterion criterion, @Nullable BigDecimal figure, int score, int weight, Reason reason) {
        /// What it adds to the sum.
        public int counts() {
            return Math.max(0, score) * weight;
        }
    }

    /// A practice's line.
    ///
    /// @param place 1 needs support first; equal sums share it
    /// @param inCohort whether it is among those taken
    /// @param tie whether it shares the sum of the last one taken with more than there are places
    public record Need(PracticeCode practice, Map<SupportCriterion, Point> points, int sum, int known, int place, boolean inCohort, boolean tie) {

        /// Why the sum is what it is.
        public List<Reason> reasons(int cohort) {
            var all = new ArrayList<Reason>();
            points.values().stream().filter(p -> p.counts() > 0).forEach(p -> all.add(p.reason()));
            all.add(Reason.of("GP-4", "performance.matrix.sum", sum, known, SupportCriterion.values().length));
            if (tie) {
                all.add(Reason.of("GP-4", "performance.matrix.tie", cohort));
            }
            return all;
        }
    }

    private SupportMatrix() {}

    /// The needs of practices, most needed first.
    public static List<Need> of(List<PracticeCode> practices, Map<PracticeCode, PublishedRatings> ratings, MeasureFigures figures,
            List<MatrixEntry> entries, ScorePolicy policy) {
        var entered = new HashMap<PracticeCode, Map<SupportCriterion, MatrixEntry>>();
        entries.forEach(e -> entered.computeIfAbsent(e.practice(), _ -> new EnumMap<>(SupportCriterion.class)).put(e.criterion(), e));
        int n = practices.size();
        var sums = new int[n];
        var known = new int[n];
        var points = new ArrayList<Map<SupportCriterion, Point>>(n);
        for (int p = 0; p < n; p++) {
            points.add(new EnumMap<>(SupportCriterion.class));
        }
        for (var criterion : SupportCriterion.values()) {
            int weight = policy.weights().getOrDefault(criterion, 1);
            var values = new @Nullable BigDecimal[n];
            if (criterion.sort() == SupportCriterion.Sort.NUMBER) {
                for (int p = 0; p < n; p++) {
                    values[p] = MatrixFigures.of(criterion, practices.get(p), figures);
                }
            }
            var cuts = cuts(criterion, values);
            var said = new Said(criterion, weight);
            for (int p = 0; p < n; p++) {
                var practice = practices.get(p);
                var point = point(said, entered.getOrDefault(practice, Map.of()).get(criterion), values[p], cuts, ratings.get(practice));
                points.get(p).put(criterion, point);
                sums[p] += point.counts();
                known[p] += point.score() >= 0 ? 1 : 0;
            }
        }
        return placed(practices, points, sums, known, policy.cohort());
    }

    /// What is said of a criterion, put together once for thousands of practices.
    private record Said(SupportCriterion criterion, int weight, List<RuleId> rules, Point unknown) {
        Said(SupportCriterion criterion, int weight) {
            this(criterion, weight, List.of(criterion.id(), RuleId.of("GP-4")),
                    new Point(criterion, null, -1, weight, new Reason(List.of(criterion.id()), "performance.matrix.unknown", List.of())));
        }

        Point point(@Nullable BigDecimal value, int score, String key, Object... args) {
            return new Point(criterion, value, score, weight, new Reason(rules, key, List.of(args)));
        }
    }

    private static final List<String> QUARTERS = List.of("performance.matrix.quarter.0", "performance.matrix.quarter.1", "performance.matrix.quarter.2",
            "performance.matrix.quarter.3");

    private static Point point(Said said, @Nullable MatrixEntry entry, @Nullable BigDecimal value, double[] cuts, @Nullable PublishedRatings rating) {
        var criterion = said.criterion();
        var typed = entry == null ? null : entry.score();
        if (entry != null && typed != null) {
            return said.point(null, typed, "performance.matrix.entered", typed, entry.on(), said.weight());
        }
        if (criterion == SupportCriterion.SM_01 || criterion == SupportCriterion.SM_02) {
            var wanted = criterion == SupportCriterion.SM_01 ? Rating.INADEQUATE : Rating.REQUIRES_IMPROVEMENT;
            var overall = rating == null ? null : rating.overall();
            if (overall == null) {
                return said.unknown();
            }
            int score = overall == wanted ? MOST : 0;
            return said.point(null, score, "performance.matrix.rated", overall.published(), score, said.weight());
        }
        if (value == null) {
            return said.unknown();
        }
        int score = quarter(criterion, value.doubleValue(), cuts);
        return said.point(value, score, QUARTERS.get(score), Scoring.shown(value), said.weight());
    }

    /// The three figures that part the known ones into quarters, from good to bad.
    private static double[] cuts(SupportCriterion criterion, @Nullable BigDecimal[] values) {
        var known = Arrays.stream(values).filter(java.util.Objects::nonNull).mapToDouble(v -> sign(criterion) * java.util.Objects.requireNonNull(v).doubleValue()).sorted().toArray();
        return known.length == 0
                ? new double[0]
                : new double[] {known[(known.length - 1) / 4], known[(known.length - 1) / 2], known[(int) ((known.length - 1) * 0.75)]};
    }

    private static int quarter(SupportCriterion criterion, double value, double[] cuts) {
        double bad = sign(criterion) * value;
        return bad > cuts[2] ? 3 : bad > cuts[1] ? 2 : bad > cuts[0] ? 1 : 0;
    }

    private static int sign(SupportCriterion criterion) {
        return criterion.higherIsWorse() ? 1 : -1;
    }

    private static List<Need> placed(List<PracticeCode> practices, List<Map<SupportCriterion, Point>> points, int[] sums, int[] known, int cohort) {
        var order = new Integer[practices.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, java.util.Comparator.<Integer>comparingInt(i -> -sums[i]).thenComparing(practices::get));
        int last = cohort <= order.length && order.length > 0 ? sums[order[cohort - 1]] : Integer.MIN_VALUE;
        long sharing = Arrays.stream(sums).filter(s -> s >= last).count();
        boolean crowded = cohort < order.length && sharing > cohort;
        var needs = new ArrayList<Need>();
        int place = 0;
        for (int at = 0; at < order.length; at++) {
            int i = order[at];
            place = at > 0 && sums[order[at - 1]] == sums[i] ? place : at + 1;
            boolean in = sums[i] > 0 && sums[i] >= last;
            needs.add(new Need(practices.get(i), points.get(i), sums[i], known[i], place, in, in && crowded && sums[i] == last));
        }
        return needs;
    }
}
