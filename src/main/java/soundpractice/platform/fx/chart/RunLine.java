package soundpractice.platform.fx.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import soundpractice.platform.text.Messages;

/// A figure over days, with days that mattered drawn through as named lines, and the middle before and after the first of them: a run chart.
public final class RunLine extends Chart {
    private final Messages words;
    private final List<Point> points;
    private final List<Moment> moments;
    private final OptionalDouble before;
    private final OptionalDouble after;
    private final OptionalDouble target;

    /// A figure on a day.
    public record Point(LocalDate on, double figure) {}

    /// A day that mattered.
    public record Moment(LocalDate on, String word) {}

    /// @param title what is shown, for screen readers
    /// @param points earliest first
    /// @param moments earliest first
    /// @param before the middle of the figures before the first moment
    /// @param after the middle of those from then on
    public RunLine(Messages words, String title, List<Point> points, List<Moment> moments, OptionalDouble before, OptionalDouble after, OptionalDouble target) {
        super("run-line");
        this.words = words;
        this.points = List.copyOf(points);
        this.moments = List.copyOf(moments);
        this.before = before;
        this.after = after;
        this.target = target;
        setAccessibleText(words.text("platform.chart.line", title, String.join(", ",
                points.stream().map(p -> words.text("platform.chart.point", words.formats().date(p.on()), figure(p.figure()))).toList())));
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 26;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * 12;
    }

    @Override
    void draw(double width, double height) {
        if (points.isEmpty()) {
            return;
        }
        double em = em();
        var at = new Plane(em * 3, width - em * 3.2, em * 1.9, height - em * 1.8);
        line(at.left, at.bottom, at.right, at.bottom, "chart-axis");
        text(figure(at.most), at.left - em * 0.4, at.y(at.most) - em * 0.6, 1, "chart-text");
        text(figure(at.least), at.left - em * 0.4, at.y(at.least) - em * 0.6, 1, "chart-text");
        text(words.formats().date(at.first), at.left, at.bottom + em * 0.35, 0, "chart-text");
        text(words.formats().date(at.last), at.right, at.bottom + em * 0.35, 1, "chart-text");
        for (var moment : moments) {
            double x = at.x(moment.on());
            line(x, at.top - em * 0.4, x, at.bottom, "chart-limit");
            text(moment.word(), x, at.top - em * 1.8, 0.5, "chart-text");
        }
        double cut = moments.isEmpty() ? at.right : at.x(moments.getFirst().on());
        level(at, before, at.left, cut);
        level(at, after, cut, at.right);
        target.ifPresent(t -> {
            line(at.left, at.y(t), at.right, at.y(t), "chart-grid");
            text(figure(t), at.right + em * 0.3, at.y(t) - em * 0.6, 0, "chart-text");
        });
        var stroke = new Polyline();
        points.forEach(p -> stroke.getPoints().addAll(at.x(p.on()), at.y(p.figure())));
        stroke.getStyleClass().add("chart-line");
        stroke.setManaged(false);
        getChildren().add(stroke);
        for (var p : points) {
            var dot = new Circle(at.x(p.on()), at.y(p.figure()), em * 0.24);
            dot.getStyleClass().add("chart-dot");
            dot.setManaged(false);
            getChildren().add(dot);
        }
        var newest = points.getLast();
        // Beside the newest figure stands the target; where they meet, the figure moves above its dot.
        boolean meets = target.isPresent() && Math.abs(at.y(target.getAsDouble()) - at.y(newest.figure())) < em * 1.2;
        text(figure(newest.figure()), at.x(newest.on()) + (meets ? 0 : em * 0.5), at.y(newest.figure()) - em * (meets ? 1.8 : 0.65), meets ? 0.5 : 0, "chart-figure");
    }

    private void level(Plane at, OptionalDouble middle, double from, double to) {
        middle.ifPresent(m -> line(from, at.y(m), to, at.y(m), "chart-axis"));
    }

    /// From days and figures to places.
    private final class Plane {
        private final double left;
        private final double right;
        private final double top;
        private final double bottom;
        private final LocalDate first;
        private final LocalDate last;
        private final double least;
        private final double most;

        Plane(double left, double right, double top, double bottom) {
            this.left = left;
            this.right = right;
            this.top = top;
            this.bottom = bottom;
            var days = Stream.concat(points.stream().map(Point::on), moments.stream().map(Moment::on)).sorted().toList();
            this.first = days.getFirst();
            this.last = days.getLast();
            this.least = all().min().orElse(0);
            this.most = all().max().orElse(1);
        }

        private DoubleStream all() {
            return DoubleStream.concat(points.stream().mapToDouble(Point::figure), DoubleStream.concat(target.stream(), DoubleStream.concat(before.stream(), after.stream())));
        }

        double x(LocalDate day) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return left + em() * 0.5 + (right - left - em()) * ChronoUnit.DAYS.between(first, day) / whole;
        }

        double y(double figure) {
            return bottom - em() * 0.6 - (bottom - top - em() * 1.2) * (figure - least) / Math.max(0.001, most - least);
        }
    }
}
