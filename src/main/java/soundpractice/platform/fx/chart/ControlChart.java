package soundpractice.platform.fx.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import soundpractice.platform.text.Messages;

/// A figure over time between the limits within which it varies by chance, its mean drawn through; points that are more than chance are marked. Small, it
/// shows the line alone.
public final class ControlChart extends Chart {
    private final List<Point> points;
    private final Limits limits;
    private final Set<Integer> marked;
    private final boolean small;

    /// A figure and what stands under it.
    public record Point(String under, OptionalDouble figure) {}

    /// The mean and the limits; not a number where there are none.
    public record Limits(double mean, double lower, double upper) {}

    /// @param title what is shown, for screen readers
    /// @param points oldest first
    /// @param marked places of points that are more than chance
    /// @param small whether only the line is shown, for many beside each other
    public ControlChart(Messages words, String title, List<Point> points, Limits limits, Set<Integer> marked, boolean small) {
        super(small ? "small-chart" : "control-chart");
        this.points = List.copyOf(points);
        this.limits = limits;
        this.marked = Set.copyOf(marked);
        this.small = small;
        setFocusTraversable(!small);
        var said = points.stream().map(p -> words.text("platform.chart.point", p.under(),
                p.figure().isPresent() ? figure(p.figure().getAsDouble()) : words.text("platform.chart.missing"))).toList();
        setAccessibleText(words.text("platform.chart.line", title, String.join(", ", said)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * (small ? 4.2 : 16);
    }

    @Override
    protected double computeMinHeight(double width) {
        return em() * (small ? 3.6 : 10);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * (small ? 11 : 36);
    }

    @Override
    void draw(double width, double height) {
        double em = em();
        double left = small ? em * 0.4 : em * 2.8;
        double right = width - (small ? em * 2.6 : em * 3.4);
        double top = em * (small ? 0.5 : 1.4);
        double bottom = height - em * (small ? 0.5 : 1.9);
        double least = range(Math::min, 100);
        double most = range(Math::max, 0);
        double room = Math.max(4, (most - least) * 0.12);
        double low = Math.max(0, least - room);
        double high = Math.min(100, most + room);
        var scale = new Scale(low, high, top, bottom);
        if (!small) {
            frame(scale, left, right);
        } else if (!Double.isNaN(limits.mean())) {
            line(left, scale.y(limits.mean()), right, scale.y(limits.mean()), "chart-grid");
        }
        double step = points.size() > 1 ? (right - left - em) / (points.size() - 1) : 0;
        stroke(scale, left + em * 0.5, step);
        dots(scale, left + em * 0.5, step, bottom);
    }

    private double range(java.util.function.DoubleBinaryOperator pick, double start) {
        double found = start;
        for (var p : points) {
            found = p.figure().isPresent() ? pick.applyAsDouble(found, p.figure().getAsDouble()) : found;
        }
        if (!small && !Double.isNaN(limits.lower())) {
            found = pick.applyAsDouble(pick.applyAsDouble(found, limits.lower()), limits.upper());
        }
        return found;
    }

    private void frame(Scale scale, double left, double right) {
        double em = em();
        double step = scale.high - scale.low > 40 ? 20 : scale.high - scale.low > 16 ? 10 : 5;
        for (double at = Math.ceil(scale.low / step) * step; at <= scale.high; at += step) {
            line(left, scale.y(at), right, scale.y(at), "chart-grid");
            text(figure(at), left - em * 0.5, scale.y(at) - em * 0.6, 1, "chart-text");
        }
        level(scale, limits.upper(), left, right, "chart-limit");
        level(scale, limits.lower(), left, right, "chart-limit");
        level(scale, limits.mean(), left, right, "chart-axis");
    }

    private void level(Scale scale, double at, double left, double right, String style) {
        if (!Double.isNaN(at) && at >= scale.low && at <= scale.high) {
            line(left, scale.y(at), right, scale.y(at), style);
            text(figure(at), right + em() * 0.3, scale.y(at) - em() * 0.6, 0, "chart-text");
        }
    }

    private void stroke(Scale scale, double from, double step) {
        var run = new ArrayList<Double>();
        for (int i = 0; i <= points.size(); i++) {
            if (i < points.size() && points.get(i).figure().isPresent()) {
                run.add(from + i * step);
                run.add(scale.y(points.get(i).figure().getAsDouble()));
            } else if (run.size() > 2) {
                var line = new Polyline();
                line.getPoints().setAll(run);
                line.getStyleClass().add("chart-line");
                line.setManaged(false);
                getChildren().add(line);
                run.clear();
            }
        }
    }

    private void dots(Scale scale, double from, double step, double bottom) {
        double em = em();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            boolean last = i == points.size() - 1;
            if (!small && (step > em * 4.4 || (points.size() - 1 - i) % (int) Math.ceil(em * 4.4 / Math.max(1, step)) == 0)) {
                text(point.under(), from + i * step, bottom + em * 0.45, 0.5, "chart-text");
            }
            if (point.figure().isEmpty() || small && !last && !marked.contains(i)) {
                continue;
            }
            double y = scale.y(point.figure().getAsDouble());
            var dot = new Circle(from + i * step, y, em * (marked.contains(i) ? 0.38 : small ? 0.22 : 0.26));
            dot.getStyleClass().add(marked.contains(i) ? "chart-signal" : "chart-dot");
            dot.setManaged(false);
            getChildren().add(dot);
            if (last) {
                var figure = figure(point.figure().getAsDouble());
                if (small) {
                    text(figure, from + i * step + em * 0.45, y - em * 0.65, 0, "chart-figure");
                } else {
                    text(figure, from + i * step, y - em * 1.75, 0.5, "chart-figure");
                }
            }
        }
    }

    /// From figures to places.
    private record Scale(double low, double high, double top, double bottom) {
        double y(double figure) {
            return bottom - (bottom - top) * (figure - low) / Math.max(0.001, high - low);
        }
    }
}
