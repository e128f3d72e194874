package soundpractice.performance.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// A figure over time with the limits within which it varies by chance: the mean, and 2.66 mean moving ranges to each side (an individuals chart).
///
/// @param points oldest first; empty where there is no figure
/// @param mean of the figures
/// @param lower limit; not a number with fewer than [#LEAST] figures
/// @param upper limit
/// @param signals what is more than chance
public record RunChart(List<OptionalDouble> points, double mean, double median, double lower, double upper, List<Signal> signals) {
    /// Fewer figures than this make no limits.
    public static final int LEAST = 8;
    /// So many in a row on one side, or rising or falling, are more than chance.
    public static final int RUN = 7;
    private static final double MOVING_RANGES = 2.66;

    /// Something that is more than chance.
    ///
    /// @param at the place of its last point
    /// @param kind what it is
    public record Signal(int at, Kind kind) {}

    /// What is more than chance.
    public enum Kind {
        /// Above the upper limit.
        ABOVE,
        /// Below the lower limit.
        BELOW,
        /// Seven in a row above the mean.
        SHIFT_UP,
        /// Seven in a row below the mean.
        SHIFT_DOWN,
        /// Seven in a row rising.
        RISING,
        /// Seven in a row falling.
        FALLING
    }

    /// The chart of figures.
    public static RunChart of(List<OptionalDouble> points) {
        var known = points.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        if (known.length == 0) {
            return new RunChart(List.copyOf(points), Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of());
        }
        double mean = Arrays.stream(known).average().orElseThrow();
        var sorted = known.clone();
        Arrays.sort(sorted);
        double median = known.length % 2 == 1 ? sorted[known.length / 2] : (sorted[known.length / 2 - 1] + sorted[known.length / 2]) / 2;
        if (known.length < LEAST) {
            return new RunChart(List.copyOf(points), mean, median, Double.NaN, Double.NaN, List.of());
        }
        double ranges = 0;
        for (int i = 1; i < known.length; i++) {
            ranges += Math.abs(known[i] - known[i - 1]);
        }
        double reach = MOVING_RANGES * ranges / (known.length - 1);
        return new RunChart(List.copyOf(points), mean, median, mean - reach, mean + reach, signals(points, mean, mean - reach, mean + reach));
    }

    private static List<Signal> signals(List<OptionalDouble> points, double mean, double lower, double upper) {
        var signals = new ArrayList<Signal>();
        int above = 0;
        int below = 0;
        int rising = 1;
        int falling = 1;
        double before = Double.NaN;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).isEmpty()) {
                continue;
            }
            double now = points.get(i).getAsDouble();
            if (now > upper) {
                signals.add(new Signal(i, Kind.ABOVE));
            } else if (now < lower) {
                signals.add(new Signal(i, Kind.BELOW));
            }
            above = now > mean ? above + 1 : 0;
            below = now < mean ? below + 1 : 0;
            rising = now > before ? rising + 1 : 1;
            falling = now < before ? falling + 1 : 1;
            before = now;
            add(signals, i, above, Kind.SHIFT_UP);
            add(signals, i, below, Kind.SHIFT_DOWN);
            add(signals, i, rising, Kind.RISING);
            add(signals, i, falling, Kind.FALLING);
        }
        return List.copyOf(signals);
    }

    private static void add(List<Signal> signals, int at, int inARow, Kind kind) {
        if (inARow == RUN) {
            signals.add(new Signal(at, kind));
        }
    }
}
