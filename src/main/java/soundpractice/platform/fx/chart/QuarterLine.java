package soundpractice.platform.fx.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.platform.text.Messages;

/// A figure quarter by quarter between 0 and 100, over the bands it went through. A quarter without a figure breaks the line.
public final class QuarterLine extends Chart {
    private final List<Point> points;
    private final List<Band> bands;

    /// One quarter's figure; none where there is none.
    public record Point(FinancialQuarter quarter, OptionalDouble figure) {}

    /// @param title what is shown, for screen readers
    /// @param points oldest first
    /// @param bands lowest first
    public QuarterLine(Messages words, String title, List<Point> points, List<Band> bands) {
        super("quarter-line");
        this.points = List.copyOf(points);
        this.bands = List.copyOf(bands);
        var said = new ArrayList<String>();
        for (var point : points) {
            var figure = point.figure().isPresent() ? figure(point.figure().getAsDouble()) : words.text("platform.chart.missing");
            said.add(words.text("platform.chart.point", words.formats().any(point.quarter()), figure));
        }
        setAccessibleText(words.text("platform.chart.line", title, String.join(", ", said)));
    }

    @Override
    void draw(double width, double height) {
        double em = em();
        double left = em * 2.6;
        double names = bands.stream().mapToInt(band -> band.word().length()).max().orElse(0);
        double right = width - em * (names * 0.55 + 0.6);
        double top = em * 1.2;
        double bottom = height - em * 2.9;
        for (int at = 0; at <= 100; at += 25) {
            double y = y(at, top, bottom);
            line(left, y, right, y, at == 0 ? "chart-axis" : "chart-grid");
            text(String.valueOf(at), em * 1.9, y - em * 0.6, 1, "chart-text");
        }
        for (var band : bands) {
            if (band.from() > 0) {
                line(left, y(band.from(), top, bottom), right, y(band.from(), top, bottom), "chart-limit");
                text(band.word(), right + em * 0.5, y(band.from(), top, bottom) - em * 0.6, 0, "chart-text");
            }
        }
        double step = points.size() > 1 ? (right - left - em * 1.5) / (points.size() - 1) : 0;
        var run = new ArrayList<Double>();
        for (int i = 0; i < points.size(); i++) {
            double x = left + em * 0.8 + i * step;
            quarter(i, x, bottom + em * 0.35, step);
            var figure = points.get(i).figure();
            if (figure.isEmpty()) {
                stroke(run);
            } else {
                run.add(x);
                run.add(y(figure.getAsDouble(), top, bottom));
            }
        }
        stroke(run);
        for (int i = 0; i < points.size(); i++) {
            var figure = points.get(i).figure();
            if (figure.isPresent()) {
                dot(left + em * 0.8 + i * step, y(figure.getAsDouble(), top, bottom), figure.getAsDouble(), i == points.size() - 1);
            }
        }
    }

    private void quarter(int i, double x, double y, double step) {
        var quarter = points.get(i).quarter();
        if (step > em() * 1.6 || i % 2 == 0) {
            text("Q" + quarter.number(), x, y, 0.5, "chart-text");
        }
        if (quarter.number() == 1 || i == 0) {
            text(quarter.year(), x - em() * 0.6, y + em() * 1.15, 0, "chart-text");
        }
    }

    private void stroke(List<Double> run) {
        if (run.size() > 2) {
            var line = new Polyline();
            line.getPoints().setAll(run);
            line.getStyleClass().add("chart-line");
            line.setManaged(false);
            getChildren().add(line);
        }
        run.clear();
    }

    private void dot(double x, double y, double figure, boolean last) {
        var dot = new Circle(x, y, em() * (last ? 0.36 : 0.26));
        dot.getStyleClass().add("chart-dot");
        dot.setManaged(false);
        getChildren().add(dot);
        if (last) {
            text(figure(figure), x, y - em() * 1.75, 0.5, "chart-figure");
        }
    }

    private static double y(double figure, double top, double bottom) {
        return bottom - (bottom - top) * figure / 100;
    }
}
