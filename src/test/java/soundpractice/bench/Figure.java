package soundpractice.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One figure: what was measured, what it is held against, and whether it holds. Written to `target/bench/<name>.json` and to the console.
/// A figure that does not hold is told, not failed: seconds depend on the machine, and this one may be busy.
final class Figure {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> told = new LinkedHashMap<>();
    private final String name;

    private Figure(String name) {
        this.name = name;
        told.put("name", name);
    }

    /// A duration over that of a reference measured in turn with it; medians are compared.
    static void ratio(String name, Samples measured, String reference, Samples against, double atMost) throws Exception {
        var figure = new Figure(name).with(measured, reference, against);
        double ratio = measured.median() / against.median();
        figure.told.put("aim", "p50 at most " + atMost + " times the reference");
        figure.told.put("holds", ratio <= atMost);
        figure.write();
    }

    /// A duration that a person waits for; the reference tells what the machine can do.
    static void limit(String name, Samples measured, double share, String reference, Samples against, double atMostMillis) throws Exception {
        var figure = new Figure(name).with(measured, reference, against);
        figure.told.put("aim", "p%.0f at most %s ms".formatted(share * 100, atMostMillis));
        figure.told.put("holds", measured.percentile(share) <= atMostMillis);
        figure.write();
    }

    /// The same with the processor time of the thread that did it, which others on a busy machine lengthen less.
    static void limit(String name, Samples measured, Samples ofThread, double share, String reference, Samples against, double atMostMillis) throws Exception {
        var figure = new Figure(name).with(measured, reference, against);
        figure.told.put("thread_cpu_ms", ofThread.told());
        figure.told.put("aim", "p%.0f at most %s ms".formatted(share * 100, atMostMillis));
        figure.told.put("holds", measured.percentile(share) <= atMostMillis);
        figure.told.put("thread_cpu_holds", ofThread.percentile(share) <= atMostMillis);
        figure.write();
    }

    /// A size in megabytes.
    static void size(String name, Map<String, Double> megabytes, String decides, String reference, double against, double atMost) throws Exception {
        var figure = new Figure(name);
        double measured = megabytes.getOrDefault(decides, Double.NaN);
        figure.told.put("measured_mb", megabytes);
        figure.told.put("reference", reference);
        figure.told.put("reference_mb", Samples.round(against));
        figure.told.put("ratio", Samples.round(measured / against));
        figure.told.put("aim", decides + " at most " + atMost + " MB");
        figure.told.put("holds", measured <= atMost);
        figure.write();
    }

    private Figure with(Samples measured, String reference, Samples against) {
        told.put("measured_ms", measured.told());
        told.put("reference", reference);
        told.put("reference_ms", against.told());
        told.put("ratio", Samples.round(measured.median() / against.median()));
        return this;
    }

    private void write() throws Exception {
        told.put("machine", Machine.told());
        var folder = Files.createDirectories(Path.of(System.getProperty("project.build.directory", "target"), "bench"));
        Files.writeString(folder.resolve(name + ".json"), JSON.writeValueAsString(told) + "\n");
        System.out.println("bench " + JSON.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(told));
    }
}
