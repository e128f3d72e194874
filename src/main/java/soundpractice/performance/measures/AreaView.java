package soundpractice.performance.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarter;
import soundpractice.performance.Quarters;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.register.cqc.CqcRatings;

/// The area's practices in depth, as everything stands today: what the screens, the command line and packs ask.
public final class AreaView {

    /// A practice's overall figure over the quarters.
    ///
    /// @param points one for each quarter of the area, oldest first
    public record Trend(PracticeCode practice, List<Point> points, RunChart chart) {
        /// The newest figure.
        public OptionalDouble latest() {
            return points.reversed().stream().map(Point::figure).filter(OptionalDouble::isPresent).findFirst().orElse(OptionalDouble.empty());
        }
    }

    /// A quarter's figure; none where there is none.
    public record Point(FinancialQuarter quarter, OptionalDouble figure) {}

    private final Measures measures;
    private final CqcRatings ratings;
    private final ScorePolicies policies;
    private final Judgements judgements;
    private final Practices practices;
    private final Quarters quarters;
    private final Supplier<LocalDate> today;

    public AreaView(Measures measures, CqcRatings ratings, ScorePolicies policies, Judgements judgements, Practices practices, Quarters quarters,
            Supplier<LocalDate> today) {
        this.measures = measures;
        this.ratings = ratings;
        this.policies = policies;
        this.judgements = judgements;
        this.practices = practices;
        this.quarters = quarters;
        this.today = today;
    }

    /// Today.
    public LocalDate today() {
        return today.get();
    }

    /// The practice of a code.
    public Optional<Practice> practice(PracticeCode code) {
        return practices.find(code);
    }

    /// Its name, or its code when the register does not know it.
    public String name(PracticeCode code) {
        return practices.find(code).map(Practice::properName).orElse(code.value());
    }

    /// The scoring policy of the present financial year.
    public ScorePolicy policy() {
        return policies.inYear(FinancialQuarter.containing(today.get()).startYear());
    }

    /// BRAG scores of the active practices.
    public ScoreBoard board() throws TroubleException {
        return Scoring.of(codes(), ratings.all(), ratings.asOf().orElse(null), measures.figures(), policy(), today.get());
    }

    /// The support matrix of the active practices.
    public List<SupportMatrix.Need> needs() throws TroubleException {
        return SupportMatrix.of(codes(), ratings.all(), measures.figures(), judgements.matrix(), policy());
    }

    /// The ranked list of vulnerable practices.
    public List<VulnerableList.Place> vulnerable() throws TroubleException {
        return VulnerableList.of(codes(), ratings.all(), judgements.vulnerable(), policy());
    }

    /// What was judged about a practice for that list.
    public Vulnerable judged(PracticeCode practice) {
        return judgements.vulnerable().stream().filter(v -> v.practice().equals(practice)).findFirst().orElseGet(() -> Vulnerable.none(practice, today.get()));
    }

    /// Quarters there are, latest first.
    public List<FinancialQuarter> quarters() {
        return quarters.all().reversed().stream().map(Quarter::quarter).toList();
    }

    /// The watch list of a quarter; of the latest when none is named.
    public List<WatchList.Watched> watched(@Nullable FinancialQuarter quarter) throws TroubleException {
        var found = quarter(quarter);
        return found.isEmpty() ? List.of() : WatchList.of(quarters.result(found.get()));
    }

    /// A report of a quarter; of the latest when none is named.
    public List<PositionReport.Line> report(PositionReport.Grouping grouping, @Nullable FinancialQuarter quarter) throws TroubleException {
        var found = quarter(quarter);
        if (found.isEmpty()) {
            return List.of();
        }
        var before = quarters.result(found.get().quarter().previous());
        return PositionReport.of(quarters.result(found.get()), before.orElse(null), practices::find, grouping);
    }

    private Optional<Quarter> quarter(@Nullable FinancialQuarter wanted) {
        var all = quarters.all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.stream().filter(q -> q.quarter().equals(wanted)).findFirst().orElse(all.getLast()));
    }

    /// Every practice's figures over the quarters, by code.
    public List<Trend> trends() throws TroubleException {
        var all = quarters.all();
        Map<PracticeCode, OptionalDouble[]> series = new HashMap<>();
        for (int q = 0; q < all.size(); q++) {
            for (var s : quarters.result(all.get(q)).standings()) {
                var overall = s.overall();
                var mine = series.computeIfAbsent(s.practice(), p -> {
                    var empty = new OptionalDouble[all.size()];
                    java.util.Arrays.fill(empty, OptionalDouble.empty());
                    return empty;
                });
                mine[q] = overall == null ? OptionalDouble.empty() : OptionalDouble.of(overall.value().doubleValue());
            }
        }
        var trends = new ArrayList<Trend>();
        series.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            var points = new ArrayList<Point>();
            for (int q = 0; q < all.size(); q++) {
                points.add(new Point(all.get(q).quarter(), e.getValue()[q]));
            }
            trends.add(new Trend(e.getKey(), List.copyOf(points), RunChart.of(List.of(e.getValue()))));
        });
        return trends;
    }

    /// Codes of the active practices.
    public List<PracticeCode> activeCodes() {
        return codes();
    }

    private List<PracticeCode> codes() {
        return practices.active().stream().map(Practice::code).toList();
    }
}
