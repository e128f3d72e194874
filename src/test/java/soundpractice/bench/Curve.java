package soundpractice.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Snapshots;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one kind of work costs at each of several sizes.
final class Curve {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String work;
    private final String unit;
    private final Map<Integer, Double> millis = new TreeMap<>();

    Curve(String work, String unit) {
        this.work = work;
        this.unit = unit;
    }

    /// Does it so many times and keeps the median.
    void measure(int size, int rounds, Samples.Work once) throws Exception {
        var samples = new Samples();
        for (int i = 0; i < rounds; i++) {
            samples.measure(once);
        }
        add(size, samples.median());
    }

    void add(int size, double took) {
        millis.put(size, took);
        System.out.printf("bench curve %s, %,d %s: %.1f ms%n", work, size, unit, took);
    }

    /// The time of one item at each size, beside that of the smallest size.
    List<Double> perItem() {
        var told = new ArrayList<Double>();
        double first = Double.NaN;
        for (var point : millis.entrySet()) {
            double each = point.getValue() / point.getKey();
            first = told.isEmpty() ? each : first;
            told.add(Samples.round(each / first));
        }
        return told;
    }

    private String name() {
        return work + " (" + unit + ")";
    }

    /// Writes the figures and the plot.
    static void write(List<Curve> curves) throws Exception {
        var folder = Files.createDirectories(Path.of(System.getProperty("project.build.directory", "target"), "bench"));
        var told = new LinkedHashMap<String, Object>();
        for (var curve : curves) {
            var one = new LinkedHashMap<String, Object>();
            one.put("ms", curve.millis);
            one.put("per_item_beside_smallest", curve.perItem());
            one.put("linear_or_better", curve.perItem().getLast() <= 1.25);
            told.put(curve.name(), one);
        }
        told.put("machine", Machine.told());
        Files.writeString(folder.resolve("curves.json"), JSON.writeValueAsString(told) + "\n");
        plot(curves, folder.resolve("curves.png"));
    }

    private static void plot(List<Curve> curves, Path file) throws Exception {
        var bench = new FxBench();
        FxBench.on(() -> {
            var across = new CategoryAxis();
            across.setLabel("Size, beside the smallest");
            var up = new NumberAxis();
            up.setLabel("Time of one item, beside the smallest size");
            var chart = new LineChart<>(across, up);
            chart.setAnimated(false);
            chart.setTitle("What work costs as it grows: a level line is linear, a falling one better");
            for (var curve : curves) {
                var series = new XYChart.Series<String, Number>();
                series.setName(curve.name());
                var each = curve.perItem();
                for (int i = 0; i < each.size(); i++) {
                    series.getData().add(new XYChart.Data<>("× " + (1 << i), each.get(i)));
                }
                chart.getData().add(series);
            }
            chart.setPrefSize(1000, 620);
            bench.show(chart, 1000, 620);
            Snapshots.take(chart.getScene(), file);
            return chart;
        });
    }
}
