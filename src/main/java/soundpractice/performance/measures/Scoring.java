package soundpractice.performance.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.register.cqc.PublishedRatings;

/// Puts an area's scores together from what is known on a day: the published tables for ratings and submissions, bands or imported scores for the rest.
public final class Scoring {
    private final List<PracticeCode> practices;
    private final Map<PracticeCode, PublishedRatings> ratings;
    private final @Nullable LocalDate ratingsAsOf;
    private final MeasureFigures figures;
    private final ScorePolicy policy;
    private final LocalDate day;
    private final List<ScoreColumn> columns = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private final Map<String, ScoreBoard.Evidence> evidence = new HashMap<>();

    private Scoring(List<PracticeCode> practices, Map<PracticeCode, PublishedRatings> ratings, @Nullable LocalDate ratingsAsOf,
            MeasureFigures figures, ScorePolicy policy, LocalDate day) {
        this.practices = practices;
        this.ratings = ratings;
        this.ratingsAsOf = ratingsAsOf;
        this.figures = figures;
        this.policy = policy;
        this.day = day;
    }

    /// Scores practices as things are known.
    ///
    /// @param ratingsAsOf the day CQC's newest file speaks of
    /// @param day the day of review: the submissions counted are those of the months before it
    public static ScoreBoard of(List<PracticeCode> practices, Map<PracticeCode, PublishedRatings> ratings, @Nullable LocalDate ratingsAsOf,
            MeasureFigures figures, ScorePolicy policy, LocalDate day) {
        var scoring = new Scoring(List.copyOf(practices), ratings, ratingsAsOf, figures, policy, day);
        scoring.cqc(MeasureDomain.CQC_RATING);
        scoring.cqc(MeasureDomain.CQC_POPULATION_GROUPS);
        scoring.submissions();
        policy.bands().forEach(scoring::banded);
        for (var domain : MeasureDomain.values()) {
            scoring.imported(domain);
        }
        var grid = new ScoreGrid(scoring.practices, scoring.columns, scoring.values.toArray(double[][]::new));
        return new ScoreBoard(grid, grid.score(), policy, scoring.evidence, figures, day);
    }

    private void cqc(MeasureDomain domain) {
        column(new ScoreColumn("cqc." + domain.word(), domain, null), practice -> {
            var published = ratings.get(practice);
            if (published == null) {
                return null;
            }
            boolean groups = domain == MeasureDomain.CQC_POPULATION_GROUPS;
            var parts = groups ? published.groups().values() : published.questions().values();
            var overall = published.overall();
            if (parts.isEmpty() && (groups || overall == null)) {
                return null;
            }
            var score = policy.table().score(domain, ScoreCase.of(groups ? null : overall, parts));
            if (score.isEmpty()) {
                return null;
            }
            var reasons = new ArrayList<Reason>();
            reasons.add(score.get().reason());
            if (published.ofService()) {
                reasons.add(Reason.of("DB-3", "performance.score.of-service"));
            }
            if (published.inherited()) {
                reasons.add(Reason.of("DB-3", "performance.score.inherited"));
            }
            if (published.possible()) {
                reasons.add(Reason.of("DB-3", "performance.score.possible", published.location()));
            }
            var asOf = published.published() == null ? ratingsAsOf : published.published();
            return new ScoreBoard.Evidence(score.get().score(), score.get().colour(), asOf, "CQC", score.get().flagged(), reasons);
        });
    }

    /// Submissions missed in the window before the review month. Months of which no file was imported say nothing (G-7).
    private void submissions() {
        var window = window();
        var imported = figures.periods("fft.submitted").stream().filter(window::contains).toList();
        if (imported.isEmpty()) {
            return;
        }
        column(new ScoreColumn("fft.missed", MeasureDomain.FFT_SUBMISSIONS, null), practice -> {
            var sent = figures.series("fft.submitted", practice).stream().filter(o -> window.contains(o.period()) && isOne(o.value())).count();
            int missed = (int) (imported.size() - sent);
            var score = policy.table().score(MeasureDomain.FFT_SUBMISSIONS, ScoreCase.missed(missed));
            if (score.isEmpty()) {
                return null;
            }
            var reasons = List.of(score.get().reason(),
                    Reason.of("G-7", "performance.score.window", missed, imported.size(), policy.table().window()));
            var newest = YearMonth.parse(imported.getLast()).atEndOfMonth();
            return new ScoreBoard.Evidence(score.get().score(), score.get().colour(), newest, "FFT", false, reasons);
        });
    }

    private List<String> window() {
        var months = new ArrayList<String>();
        var month = YearMonth.from(day);
        for (int back = policy.table().window(); back >= 1; back--) {
            months.add(month.minusMonths(back).toString());
        }
        return months;
    }

    private static boolean isOne(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0;
    }

    private void banded(MeasureBand band) {
        if (figures.practices(band.measure()) == 0) {
            return;
        }
        column(new ScoreColumn(band.measure(), band.domain(), band), practice -> {
            var found = figures.latest(band.measure(), practice);
            var value = found.map(Observed::value).orElse(null);
            if (found.isEmpty() || value == null) {
                return null;
            }
            var o = found.get();
            var colour = band.of(value.doubleValue());
            var reasons = List.of(
                    Reason.of("DB-13", "performance.score.figure", figures.name(band.measure()), shown(value), o.period(), o.file()),
                    Reason.of("G-10,DB-2", "performance.score.banded." + colour.word(), band.blue(), band.green(), band.amber(), colour.assumedScore()));
            return new ScoreBoard.Evidence(value.doubleValue(), colour, o.asOf(), o.file(), false, reasons);
        });
    }

    private void imported(MeasureDomain domain) {
        var measure = domain.scoreMeasure();
        if (figures.practices(measure) == 0) {
            return;
        }
        column(new ScoreColumn(measure, domain, null), practice -> {
            var found = figures.latest(measure, practice);
            var value = found.map(Observed::value).orElse(null);
            if (found.isEmpty() || value == null) {
                return null;
            }
            var o = found.get();
            var told = Brag.parse(o.note());
            var reason = told.isPresent()
                    ? Reason.of("G-10", "performance.score.colour-only", shown(value))
                    : Reason.of("DB-4", "performance.score.imported", shown(value), o.file());
            return new ScoreBoard.Evidence(value.doubleValue(), told.orElseGet(() -> Brag.ofScore(value.doubleValue())), o.asOf(), o.file(), false, List.of(reason));
        });
    }

    private interface Finding {
        ScoreBoard.@Nullable Evidence of(PracticeCode practice);
    }

    private void column(ScoreColumn column, Finding finding) {
        var figuresOf = new double[practices.size()];
        boolean any = false;
        for (int p = 0; p < figuresOf.length; p++) {
            var found = finding.of(practices.get(p));
            figuresOf[p] = found == null ? Double.NaN : found.figure();
            if (found != null) {
                evidence.put(column.id() + "|" + practices.get(p), found);
                any = true;
            }
        }
        if (any) {
            columns.add(column);
            values.add(figuresOf);
        }
    }

    static BigDecimal shown(BigDecimal value) {
        return value.setScale(Math.min(1, Math.max(0, value.stripTrailingZeros().scale())), java.math.RoundingMode.HALF_UP);
    }

    /// How many whole months lie between a figure's day and a day.
    static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, to);
    }

    /// Domains by their worst band, for a map of colours.
    static Map<MeasureDomain, Brag> worst(List<ScoreBoard.Cell> cells) {
        var worst = new EnumMap<MeasureDomain, Brag>(MeasureDomain.class);
        cells.forEach(c -> worst.merge(c.column().domain(), c.evidence().colour(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return worst;
    }
}
