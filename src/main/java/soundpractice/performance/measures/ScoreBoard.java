package soundpractice.performance.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// An area's scores on a day: each figure with its band, its age and its reasons, the domains, the product and the rank. Every number opens to what
/// it was made of.
public final class ScoreBoard {

    /// What stands behind a figure.
    ///
    /// @param figure as it is scored: a percentage, or a score already
    /// @param asOf the day it speaks of; null when not told
    /// @param source where it comes from
    /// @param flagged whether it wants looking at at once (G-1)
    public record Evidence(double figure, Brag colour, @Nullable LocalDate asOf, String source, boolean flagged, List<Reason> reasons) {
        public Evidence {
            reasons = List.copyOf(reasons);
        }
    }

    /// A practice's figure in a column.
    ///
    /// @param ageMonths how old it is; -1 when not told
    public record Cell(ScoreColumn column, Evidence evidence, double score, long ageMonths) {}

    /// A practice's line.
    ///
    /// @param domains each domain's score, those known
    /// @param colours each domain's band, the worst of its figures
    /// @param product of the domains known (DB-4)
    /// @param rank 1 is the worst; 0 when nothing is known
    /// @param band overall; null while nobody set its limits (G-8)
    public record Line(PracticeCode practice, Map<MeasureDomain, Double> domains, Map<MeasureDomain, Brag> colours, double product, int known, int rank,
            @Nullable Brag band, boolean flagged, List<Cell> cells) {

        /// Why the product is what it is: each domain and its reasons, then the multiplication.
        public List<Reason> reasons() {
            var all = new ArrayList<Reason>();
            cells.forEach(c -> all.addAll(c.evidence().reasons()));
            var factors = new StringBuilder();
            domains.values().forEach(score -> factors.append(factors.isEmpty() ? "" : " × ").append(number(score)));
            all.add(Reason.of("DB-4", "performance.score.product", factors.toString(), number(product), known, MeasureDomain.values().length));
            if (flagged) {
                all.add(Reason.of("G-1", "performance.score.flagged"));
            }
            if (band == null) {
                all.add(Reason.of("G-8", "performance.score.no-band"));
            }
            return all;
        }
    }

    private final ScoreGrid grid;
    private final GridScores scores;
    private final ScorePolicy policy;
    private final Map<String, Evidence> evidence;
    private final MeasureFigures figures;
    private final LocalDate day;

    ScoreBoard(ScoreGrid grid, GridScores scores, ScorePolicy policy, Map<String, Evidence> evidence, MeasureFigures figures, LocalDate day) {
        this.grid = grid;
        this.scores = scores;
        this.policy = policy;
        this.evidence = Map.copyOf(evidence);
        this.figures = figures;
        this.day = day;
    }

    /// The columns scored.
    public List<ScoreColumn> columns() {
        return grid.columns();
    }

    /// The policy it was scored by.
    public ScorePolicy policy() {
        return policy;
    }

    /// What the columns' measures are called.
    public String name(ScoreColumn column) {
        return figures.name(column.id());
    }

    /// How many practices are ranked.
    public int ranked() {
        return scores.ranked();
    }

    /// Every practice's line, worst first, those of which nothing is known last.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int p = 0; p < grid.practices().size(); p++) {
            lines.add(line(p));
        }
        lines.sort(java.util.Comparator.<Line>comparingInt(l -> l.rank() == 0 ? Integer.MAX_VALUE : l.rank()).thenComparing(Line::practice));
        return lines;
    }

    /// A practice's line.
    public Optional<Line> of(PracticeCode practice) {
        int at = grid.practices().indexOf(practice);
        return at < 0 ? Optional.empty() : Optional.of(line(at));
    }

    /// What if a figure were another: the practice's line then. Nothing is saved.
    ///
    /// @param figure not a number to leave it out
    public Optional<Line> whatIf(PracticeCode practice, ScoreColumn column, double figure) {
        int p = grid.practices().indexOf(practice);
        int c = grid.columns().indexOf(column);
        if (p < 0 || c < 0) {
            return Optional.empty();
        }
        var other = grid.with(c, p, figure);
        return Optional.of(new ScoreBoard(other, other.score(), policy, evidence, figures, day).line(p));
    }

    private Line line(int p) {
        var practice = grid.practices().get(p);
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < grid.columns().size(); c++) {
            var column = grid.columns().get(c);
            var found = evidence.get(column.id() + "|" + practice);
            double figure = grid.figure(c, p);
            if (Double.isNaN(figure)) {
                continue;
            }
            var shown = found == null || found.figure() != figure ? supposed(column, figure) : found;
            var asOf = shown.asOf();
            cells.add(new Cell(column, shown, column.score(figure), asOf == null ? -1 : Scoring.months(asOf, day)));
        }
        var domains = new java.util.EnumMap<MeasureDomain, Double>(MeasureDomain.class);
        for (var domain : MeasureDomain.values()) {
            double score = scores.domain(domain, p);
            if (!Double.isNaN(score)) {
                domains.put(domain, score);
            }
        }
        double product = scores.product(p);
        int known = scores.known(p);
        return new Line(practice, domains, Scoring.worst(cells), product, known, scores.rank(p), known == 0 ? null : policy.band(product),
                cells.stream().anyMatch(c -> c.evidence().flagged()), cells);
    }

    private static Evidence supposed(ScoreColumn column, double figure) {
        var band = column.band();
        var colour = band == null ? Brag.ofScore(figure) : band.of(figure);
        return new Evidence(figure, colour, null, "", false, List.of(Reason.of("DB-10", "performance.score.supposed", number(figure))));
    }

    /// A number without needless decimals.
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(java.util.Locale.UK, "%.1f", value);
    }
}
