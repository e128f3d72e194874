package soundpractice.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured, in milliseconds, in the order in which it was measured.
final class Samples {
    private final List<Double> millis = new ArrayList<>();

    /// A piece of work to measure.
    interface Work {
        void run() throws Exception;
    }

    /// Does it once and notes how long it took.
    void measure(Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        add((System.nanoTime() - from) / 1e6);
    }

    void add(double measured) {
        millis.add(measured);
    }

    int count() {
        return millis.size();
    }

    double first() {
        return millis.getFirst();
    }

    /// The value that this share of all samples does not exceed (nearest rank).
    double percentile(double share) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    double median() {
        return percentile(0.5);
    }

    /// As it is written down.
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("samples", count());
        told.put("first", round(first()));
        told.put("min", round(percentile(0)));
        told.put("p50", round(median()));
        if (count() >= 100) {
            told.put("p99", round(percentile(0.99)));
        }
        told.put("max", round(percentile(1)));
        return told;
    }

    static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
