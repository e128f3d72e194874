package soundpractice.performance.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;

/// The published scores of the first three domains. As published it leaves cases without a score and scores others twice; each such case is decided
/// by a ruling that is named wherever it was used.
///
/// @param lines in the published order
/// @param window months in which Friends and Family submissions are counted (G-7)
public record ScoreTable(List<ScoreLine> lines, int window) {
    private static final String LINE = "DB-5";

    /// A case's score.
    ///
    /// @param flagged whether the practice wants looking at at once (G-1)
    /// @param ruling the ruling that decided; null where one line of the table held
    public record Scored(int score, Brag colour, boolean flagged, @Nullable RuleId ruling, Reason reason) {}

    public ScoreTable {
        lines = List.copyOf(lines);
    }

    /// The table as published.
    public static ScoreTable published() {
        var all = new ArrayList<ScoreLine>();
        var cqc = MeasureDomain.CQC_RATING;
        all.add(new ScoreLine(cqc, ScoreCondition.OVERALL_OUTSTANDING, 1, Brag.BLUE));
        all.add(new ScoreLine(cqc, ScoreCondition.ONE_OUTSTANDING, 2, Brag.BLUE));
        all.add(new ScoreLine(cqc, ScoreCondition.EVERY_GOOD, 3, Brag.GREEN));
        all.add(new ScoreLine(cqc, ScoreCondition.ONE_REQUIRES_IMPROVEMENT, 7, Brag.AMBER));
        all.add(new ScoreLine(cqc, ScoreCondition.TWO_REQUIRE_IMPROVEMENT, 10, Brag.RED));
        var groups = MeasureDomain.CQC_POPULATION_GROUPS;
        all.add(new ScoreLine(groups, ScoreCondition.TWO_OUTSTANDING, 1, Brag.BLUE));
        all.add(new ScoreLine(groups, ScoreCondition.ONE_OUTSTANDING, 2, Brag.BLUE));
        all.add(new ScoreLine(groups, ScoreCondition.EVERY_GOOD, 3, Brag.GREEN));
        all.add(new ScoreLine(groups, ScoreCondition.ONE_REQUIRES_IMPROVEMENT, 4, Brag.AMBER));
        all.add(new ScoreLine(groups, ScoreCondition.TWO_REQUIRE_IMPROVEMENT, 5, Brag.RED));
        var fft = MeasureDomain.FFT_SUBMISSIONS;
        all.add(new ScoreLine(fft, ScoreCondition.TWO_MISSED, 3, Brag.RED));
        all.add(new ScoreLine(fft, ScoreCondition.ONE_MISSED, 2, Brag.AMBER));
        all.add(new ScoreLine(fft, ScoreCondition.NONE_MISSED, 1, Brag.GREEN));
        return new ScoreTable(all, 8);
    }

    /// The score of a case, by the line that holds or by the ruling that decides; empty when neither gives one.
    public Optional<Scored> score(MeasureDomain domain, ScoreCase c) {
        var holding = holding(domain, c);
        var rows = of(domain);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (c.hasInadequate()) {
            int top = rows.stream().mapToInt(ScoreLine::score).max().orElseThrow();
            return Optional.of(new Scored(top, Brag.RED, true, RuleId.of("G-1"), Reason.of("G-1," + LINE, "performance.score.inadequate", top)));
        }
        if (distinct(holding) == 1) {
            var line = holding.getFirst();
            return Optional.of(new Scored(line.score(), line.colour(), false, null, Reason.of(LINE, line.condition().key(), line.score())));
        }
        if (c.requiresImprovement() > 0 && !holding.isEmpty()) {
            return byRuling("G-2", worst(holding), "performance.score.worst-first");
        }
        if (!holding.isEmpty()) {
            return byRuling("G-6", holding.getFirst(), "performance.score.overall-first");
        }
        if (c.outstanding() > 1) {
            return rows.stream().filter(l -> l.condition() == ScoreCondition.ONE_OUTSTANDING).findFirst()
                    .flatMap(line -> byRuling("G-3", line, "performance.score.several-outstanding"));
        }
        return Optional.empty();
    }

    private static Optional<Scored> byRuling(String ruling, ScoreLine line, String key) {
        return Optional.of(new Scored(line.score(), line.colour(), false, RuleId.of(ruling), Reason.of(ruling + "," + LINE, key, line.score())));
    }

    private static ScoreLine worst(List<ScoreLine> lines) {
        return lines.stream().max(java.util.Comparator.comparingInt(ScoreLine::score)).orElseThrow();
    }

    private static long distinct(List<ScoreLine> lines) {
        return lines.stream().mapToInt(ScoreLine::score).distinct().count();
    }

    private List<ScoreLine> of(MeasureDomain domain) {
        return lines.stream().filter(l -> l.domain() == domain).toList();
    }

    private List<ScoreLine> holding(MeasureDomain domain, ScoreCase c) {
        return lines.stream().filter(l -> l.domain() == domain && l.condition().holds(c)).toList();
    }

    /// Every case the table leaves without a score or scores in two ways, by domain, sort and the ruling that decides.
    public List<TableFault> faults() {
        var faults = new LinkedHashMap<List<Object>, List<ScoreCase>>();
        for (var domain : MeasureDomain.values()) {
            if (of(domain).isEmpty()) {
                continue;
            }
            for (var c : ScoreCase.all(domain, window)) {
                long scores = distinct(holding(domain, c));
                if (scores != 1) {
                    Object ruling = score(domain, c).<Object>map(s -> java.util.Objects.requireNonNull(s.ruling())).orElse("");
                    faults.computeIfAbsent(List.of(domain, scores > 1, ruling), k -> new ArrayList<>()).add(c);
                }
            }
        }
        return faults.entrySet().stream().map(ScoreTable::fault).toList();
    }

    private static TableFault fault(Map.Entry<List<Object>, List<ScoreCase>> e) {
        var ruling = e.getKey().get(2) instanceof RuleId id ? id : null;
        return new TableFault((MeasureDomain) e.getKey().getFirst(), (Boolean) e.getKey().get(1), ruling, e.getValue());
    }
}
