package soundpractice.improvement.watching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanState;

/// A measure over time with the plan's dates marked, and its middle value before and after the plan was agreed. A run chart, not a proof: few points say little,
/// and the chart says how many there are.
///
/// @param name what is measured
/// @param points the figures, earliest first
/// @param marks the plan's dates: agreed, reviewed, closed
/// @param before the median before the plan was agreed; null with no point there
/// @param after the median from then on; null with no point there
/// @param shifted whether six or more points in a row after agreeing lie on the better side of the median before: more than chance would easily do
public record RunChart(
        String name, String unit, List<Point> points, List<Mark> marks, @Nullable BigDecimal before, @Nullable BigDecimal after, boolean shifted) {

    /// How many points in a row on one side make a shift.
    public static final int RUN = 6;

    /// A figure on a day.
    public record Point(LocalDate on, BigDecimal figure) {}

    /// A date of the plan.
    ///
    /// @param key its name in words
    public record Mark(LocalDate on, String key) {}

    public RunChart {
        points = List.copyOf(points);
        marks = List.copyOf(marks);
    }

    /// The chart of a measure of a plan.
    public static RunChart of(PlanFile file, TargetMeasure measure, List<Point> figures) {
        var points = figures.stream().sorted(Comparator.comparing(Point::on)).toList();
        var marks = new ArrayList<Mark>();
        file.agreed().forEach(a -> marks.add(new Mark(a.on(), PlanState.AGREED.key())));
        file.steps().stream().filter(s -> !s.isAmendment() && (s.to() == PlanState.UNDER_REVIEW || s.to() == PlanState.CLOSED))
                .forEach(s -> marks.add(new Mark(s.on(), s.to().key())));
        marks.sort(Comparator.comparing(Mark::on));
        var agreed = file.agreed().isEmpty() ? null : file.agreed().getFirst().on();
        var earlier = points.stream().filter(p -> agreed == null || p.on().isBefore(agreed)).map(Point::figure).toList();
        var later = points.stream().filter(p -> agreed != null && !p.on().isBefore(agreed)).map(Point::figure).toList();
        var before = median(earlier);
        return new RunChart(measure.name(), measure.unit(), points, marks, before, median(later), before != null && shifted(later, before, measure.higherIsBetter()));
    }

    private static boolean shifted(List<BigDecimal> later, BigDecimal middle, boolean higher) {
        int run = 0;
        for (var figure : later) {
            int side = figure.compareTo(middle);
            if (side == 0) {
                continue; // a point on the line neither makes nor breaks a run
            }
            run = side > 0 == higher ? run + 1 : 0;
            if (run >= RUN) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal median(List<BigDecimal> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        var sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO).stripTrailingZeros();
    }
}
