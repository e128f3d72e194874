package soundpractice.performance.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// How measures are scored, as it holds from a financial year on: the published table, the measures that count in the other domains, the limits of the
/// overall bands where the team set any, the matrix's weights.
///
/// @param fromYear the calendar year in which its first financial year begins
/// @param table the published scores
/// @param bands measures of the domains without published scores; the source has no limits, so these are the program's own default
/// @param blueTo the highest product that is Blue overall; null while nobody set it (G-8)
/// @param greenTo the highest that is Green
/// @param amberTo the highest that is Amber
/// @param weights of the support matrix, by criterion; 1 where none is given
/// @param cohort how many practices of the matrix are taken into the programme
/// @param matchedFunding pounds that a practice puts in for each pound offered (VC-1)
public record ScorePolicy(
        int fromYear,
        ScoreTable table,
        List<MeasureBand> bands,
        @Nullable Integer blueTo,
        @Nullable Integer greenTo,
        @Nullable Integer amberTo,
        Map<SupportCriterion, Integer> weights,
        int cohort,
        java.math.BigDecimal matchedFunding) {

    /// Policies in the journal, scoped to the area. The limits of the overall bands merge as one.
    public static final Kind<ScorePolicy> KIND = Kind.of("performance.score_policy", ScorePolicy.class).together("blueTo", "greenTo", "amberTo");

    /// How many practices the programme took.
    public static final int USUAL_COHORT = 22;

    public ScorePolicy {
        bands = List.copyOf(bands);
        var all = new EnumMap<SupportCriterion, Integer>(SupportCriterion.class);
        for (var criterion : SupportCriterion.values()) {
            all.put(criterion, weights.getOrDefault(criterion, 1));
        }
        weights = java.util.Collections.unmodifiableMap(all);
    }

    /// The identity of a year's version.
    public static RecordId idOf(int fromYear) {
        return RecordId.derived(KIND.name(), fromYear);
    }

    /// As it stands until somebody changes it.
    public static ScorePolicy standard(int fromYear) {
        return new ScorePolicy(fromYear, ScoreTable.published(), List.of(
                new MeasureBand("qof.ast007.net", MeasureDomain.RESPIRATORY, false, 85, 75, 65),
                new MeasureBand("qof.copd010.net", MeasureDomain.RESPIRATORY, false, 90, 80, 70),
                new MeasureBand("qof.dm020.net", MeasureDomain.DIABETES, false, 80, 70, 60),
                new MeasureBand("qof.can005.net", MeasureDomain.CANCER, false, 90, 80, 70),
                new MeasureBand("qof.hyp008.net", MeasureDomain.CARDIOVASCULAR, false, 82, 74, 66),
                new MeasureBand("qof.dem004.net", MeasureDomain.DEMENTIA, false, 85, 75, 60),
                new MeasureBand("qof.vi001.net", MeasureDomain.CHILDHOOD_IMMUNISATION, false, 96, 93, 90)),
                null, null, null, Map.of(), USUAL_COHORT, java.math.BigDecimal.ONE);
    }

    /// The overall band of a product; null while the limits are not set.
    public @Nullable Brag band(double product) {
        var blue = blueTo;
        var green = greenTo;
        var amber = amberTo;
        if (blue == null || green == null || amber == null) {
            return null;
        }
        return product <= blue ? Brag.BLUE : product <= green ? Brag.GREEN : product <= amber ? Brag.AMBER : Brag.RED;
    }

    /// What makes the policy contradict itself. Cases that the table leaves open are no contradiction while a ruling decides them.
    public List<Problem> contradictions() {
        var problems = new ArrayList<Problem>();
        var blue = blueTo;
        var green = greenTo;
        var amber = amberTo;
        boolean some = blue != null || green != null || amber != null;
        if (some && (blue == null || green == null || amber == null)) {
            problems.add(Problem.of("performance.score-policy.half").by(RuleId.of("G-8")));
        } else if (blue != null && green != null && amber != null && !(blue < green && green < amber)) {
            problems.add(Problem.of("performance.score-policy.order", blue, green, amber).by(RuleId.of("G-8")));
        }
        var seen = new HashSet<String>();
        for (var band : bands) {
            if (!band.isOrdered()) {
                problems.add(Problem.of("performance.score-policy.band", band.measure()).by(RuleId.of("DB-13")));
            }
            if (!seen.add(band.measure() + band.domain())) {
                problems.add(Problem.of("performance.score-policy.twice", band.measure()).by(RuleId.of("DB-13")));
            }
        }
        table.faults().stream().filter(f -> f.ruling() == null)
                .forEach(f -> problems.add(Problem.of("performance.score-policy.open", Problem.of(f.domain().key()), f.cases().size()).by(RuleId.of("DB-5"))));
        weights.forEach((criterion, weight) -> {
            if (weight < 0 || weight > 100) {
                problems.add(Problem.of("performance.score-policy.weight", criterion.id().value(), weight).by(criterion.id()));
            }
        });
        if (cohort < 1) {
            problems.add(Problem.of("performance.score-policy.cohort", cohort));
        }
        return problems;
    }

    /// The same with other weights and another cohort.
    public ScorePolicy matrix(Map<SupportCriterion, Integer> other, int size) {
        return new ScorePolicy(fromYear, table, bands, blueTo, greenTo, amberTo, other, size, matchedFunding);
    }

    /// The same with limits for the overall bands.
    public ScorePolicy limits(@Nullable Integer blue, @Nullable Integer green, @Nullable Integer amber) {
        return new ScorePolicy(fromYear, table, bands, blue, green, amber, weights, cohort, matchedFunding);
    }

    /// The same, holding from another year on.
    public ScorePolicy from(int year) {
        return new ScorePolicy(year, table, bands, blueTo, greenTo, amberTo, weights, cohort, matchedFunding);
    }
}
