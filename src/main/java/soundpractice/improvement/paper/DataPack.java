package soundpractice.improvement.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanPaper;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.measures.MeasureFigures;
import soundpractice.performance.measures.Observed;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.ProperCase;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PublishedRatings;

/// What is known of practices from sources at hand, as their data packs print it: each figure with its source and age, and beside it the middle of the area where
/// enough practices have one. Made once for many packs.
public final class DataPack {
    /// A middle is printed when at least so many practices of the area have the figure, so that it points at nobody.
    public static final int LEAST = 5;
    private static final int QUARTERS = 8;

    private final List<PracticeCode> area;
    private final MeasureFigures figures;
    private final Map<PracticeCode, PublishedRatings> ratings;
    private final @Nullable LocalDate ratingsAsOf;
    private final List<QuarterResult> quarters;
    private final Sayings words;
    private final Map<String, String> middles = new HashMap<>();
    private final FigureNames names;
    private final List<String> measures;

    /// @param area the practices among which the middle is taken
    /// @param ratingsAsOf the day the newest file of ratings speaks of
    /// @param quarters oldest first
    public DataPack(List<PracticeCode> area, MeasureFigures figures, Map<PracticeCode, PublishedRatings> ratings, @Nullable LocalDate ratingsAsOf, List<QuarterResult> quarters,
            Sayings words) {
        this.area = List.copyOf(area);
        this.figures = figures;
        this.ratings = ratings;
        this.ratingsAsOf = ratingsAsOf;
        this.quarters = List.copyOf(quarters);
        this.words = words;
        this.names = new FigureNames(figures, words);
        this.measures = figures.measures().stream().sorted(java.util.Comparator.comparing(names::of)).toList();
    }

    /// The parts of a practice's pack, in the order of the page.
    public List<PackPages.Part> of(Practice practice) {
        var parts = new ArrayList<PackPages.Part>();
        parts.add(new PackPages.Part(words.text("improvement.pack.practice"), register(practice)));
        parts.add(new PackPages.Part(words.text("improvement.pack.quarters"), quarters(practice.code())));
        parts.add(new PackPages.Part(words.text("improvement.pack.inspection"), inspection(practice.code())));
        var known = measured(practice.code());
        if (!known.isEmpty()) {
            parts.add(new PackPages.Part(words.text("improvement.pack.figures"), known));
        }
        return parts;
    }

    private List<PackPages.Datum> register(Practice p) {
        var source = words.text("improvement.pack.register");
        var size = p.listSize();
        var data = new ArrayList<PackPages.Datum>();
        data.add(datum("improvement.pack.code", p.code().value(), source));
        data.add(datum("improvement.pack.address", String.join(", ", p.address().asWritten()), source));
        data.add(datum("improvement.pack.network", named(p.belonging().pcn()), source));
        data.add(datum("improvement.pack.locality", Objects.requireNonNullElse(p.belonging().locality(), ""), source));
        data.add(datum("improvement.pack.commissioner", named(p.belonging().subIcb()), source));
        data.add(datum("improvement.pack.list", size == null ? "" : "%,d".formatted(size.patients()),
                size == null ? "" : words.text("improvement.pack.list-of", PlanPaper.printed(size.on()))));
        return data;
    }

    private static String named(@Nullable Named named) {
        return named == null ? "" : ProperCase.of(named.name()) + " (" + named.code() + ")";
    }

    private List<PackPages.Datum> quarters(PracticeCode code) {
        var data = new ArrayList<PackPages.Datum>();
        for (var q : quarters.reversed().stream().limit(QUARTERS).toList()) {
            q.of(code).ifPresent(s -> {
                var overall = s.overall();
                var status = s.status();
                var figure = overall == null || status == null ? "" : words.text(s.isRanked() ? "improvement.pack.standing.ranked" : "improvement.pack.standing", overall,
                        words.text("performance.status." + status.word()), s.rank());
                data.add(new PackPages.Datum(q.of().toString(), figure, words.text(q.isValidated() ? "improvement.pack.validated" : "improvement.pack.unvalidated")));
            });
        }
        if (data.isEmpty()) {
            data.add(datum("improvement.pack.overall", "", ""));
        }
        return data;
    }

    private List<PackPages.Datum> inspection(PracticeCode code) {
        var data = new ArrayList<PackPages.Datum>();
        var found = ratings.get(code);
        var overall = found == null ? null : found.overall();
        var day = found == null || found.published() == null ? ratingsAsOf : found.published();
        var source = found == null ? "" : words.text("improvement.pack.rated", PlanPaper.printed(day));
        data.add(datum("improvement.pack.cqc", overall == null ? "" : words.text(overall.key()), source));
        if (found != null) {
            for (var question : KeyQuestion.values()) {
                var rating = found.questions().get(question);
                data.add(new PackPages.Datum(words.text(question.key()), rating == null ? "" : words.text(rating.key()), source));
            }
        }
        return data;
    }

    private List<PackPages.Datum> measured(PracticeCode code) {
        var data = new ArrayList<PackPages.Datum>();
        for (var measure : measures) {
            figures.latest(measure, code).ifPresent(o -> {
                var value = o.value();
                var middle = middle(measure);
                if (value != null) {
                    data.add(new PackPages.Datum(names.of(measure), middle.isEmpty() ? shown(value) : words.text("improvement.pack.beside", shown(value), middle),
                            words.text("improvement.pack.period", o.period(), PlanPaper.printed(o.asOf()))));
                }
            });
        }
        return data;
    }

    private String middle(String measure) {
        return middles.computeIfAbsent(measure, m -> {
            var values = area.stream().flatMap(code -> figures.latest(m, code).map(Observed::value).stream()).sorted().toList();
            int half = values.size() / 2;
            return values.size() < LEAST ? ""
                    : shown(values.size() % 2 == 1 ? values.get(half) : values.get(half - 1).add(values.get(half)).divide(BigDecimal.TWO));
        });
    }

    private static String shown(BigDecimal value) {
        return value.setScale(Math.min(1, Math.max(0, value.stripTrailingZeros().scale())), RoundingMode.HALF_UP).toPlainString();
    }

    private PackPages.Datum datum(String key, String figure, String source) {
        return new PackPages.Datum(words.text(key), figure, source);
    }
}
