package soundpractice.performance.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import soundpractice.kernel.Percent;
import soundpractice.performance.Policy;
import soundpractice.performance.Standing;
import soundpractice.performance.Status;
import soundpractice.platform.text.Messages;

/// How an area's figures are spread: bars of five percentage points, each cut where a band ends, and a line where Amber and Green begin.
final class DistributionChart extends Pane {
    private static final int STEP = 5;
    private static final double AXIS_EM = 1.8;

    private record Bar(double from, double to, long count, Region region) {}

    private record Line(double at, Region region, Label label) {}

    private final Messages words;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private int least;

    DistributionChart(Messages words) {
        this.words = words;
        getStyleClass().add("distribution");
    }

    void show(List<Standing> standings, Policy policy) {
        bars.clear();
        lines.clear();
        ticks.clear();
        getChildren().clear();
        var figures = standings.stream().map(Standing::overall).filter(java.util.Objects::nonNull).toList();
        double lowest = figures.stream().mapToDouble(p -> p.value().doubleValue()).min().orElse(0);
        least = (int) Math.min(Math.floor(lowest / STEP) * STEP, Math.floor(policy.redBelow().value().doubleValue() / STEP) * STEP - 2 * STEP);
        least = Math.clamp(least, 0, 90);
        for (int from = least; from < 100; from += STEP) {
            addBars(from, standings);
        }
        for (int at = least; at <= 100; at += 10) {
            var tick = new Label(Integer.toString(at));
            tick.getStyleClass().add("distribution-tick");
            tick.setAlignment(Pos.CENTER);
            ticks.add(tick);
        }
        addLine(policy.redBelow());
        addLine(policy.greenFrom());
        getChildren().addAll(ticks);
        requestLayout();
    }

    private void addBars(int from, List<Standing> standings) {
        for (var status : Status.values()) {
            long count = standings.stream().filter(s -> s.status() == status && isIn(s, from)).count();
            if (count > 0) {
                var region = new Region();
                region.getStyleClass().addAll("distribution-bar", "bar-" + status.word());
                var says = words.text("performance.chart.bar", from, from + STEP, count);
                region.setAccessibleText(says);
                Tooltip.install(region, new Tooltip(says));
                bars.add(new Bar(from, from + STEP, count, region));
                getChildren().add(region);
            }
        }
    }

    private static boolean isIn(Standing standing, int from) {
        var overall = standing.overall();
        if (overall == null) {
            return false;
        }
        double value = overall.value().doubleValue();
        return value >= from && (value < from + STEP || from + STEP == 100);
    }

    private void addLine(Percent at) {
        var line = new Region();
        line.getStyleClass().add("distribution-line");
        var label = new Label(at + "%");
        label.getStyleClass().add("distribution-limit");
        lines.add(new Line(at.value().doubleValue(), line, label));
        getChildren().addAll(line, label);
    }

    @Override
    protected void layoutChildren() {
        double em = Math.max(10, ticks.isEmpty() ? 14 : ticks.getFirst().getFont().getSize());
        double floor = getHeight() - AXIS_EM * em;
        double top = AXIS_EM * em;
        long most = 1;
        for (var bar : bars) {
            most = Math.max(most, bars.stream().filter(b -> b.from() == bar.from()).mapToLong(Bar::count).sum());
        }
        double before = -1;
        double stacked = 0;
        for (var bar : bars) {
            stacked = bar.from() == before ? stacked : 0;
            before = bar.from();
            double height = (floor - top) * bar.count() / most;
            bar.region().resizeRelocate(x(bar.from()) + 1, floor - stacked - height, x(bar.to()) - x(bar.from()) - 2, height);
            stacked += height;
        }
        for (var line : lines) {
            line.region().resizeRelocate(x(line.at()) - 1, top * 0.8, 2, floor - top * 0.8);
            line.label().autosize();
            line.label().relocate(x(line.at()) - line.label().getWidth() / 2, 0);
        }
        for (int i = 0; i < ticks.size(); i++) {
            var tick = ticks.get(i);
            tick.autosize();
            double centre = x(least + i * 10.0);
            tick.relocate(Math.clamp(centre - tick.getWidth() / 2, 0, Math.max(0, getWidth() - tick.getWidth())), floor + 2);
        }
    }

    private double x(double percent) {
        double side = 8;
        return side + (getWidth() - 2 * side) * (percent - least) / (100 - least);
    }
}
