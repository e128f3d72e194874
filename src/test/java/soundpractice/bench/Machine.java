package soundpractice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// On what a figure was measured, and how busy it was.
final class Machine {
    private Machine() {}

    static Map<String, Object> told() throws IOException {
        var told = new LinkedHashMap<String, Object>();
        told.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        told.put("processor", line(Path.of("/proc/cpuinfo"), "model name"));
        told.put("processors", Runtime.getRuntime().availableProcessors());
        told.put("memory", line(Path.of("/proc/meminfo"), "MemTotal"));
        told.put("java", System.getProperty("java.runtime.version"));
        told.put("load_average", line(Path.of("/proc/loadavg"), ""));
        told.put("measured_at", Instant.now().toString());
        return told;
    }

    /// What stands behind a heading in one of the system's files, or nothing where there is no such file.
    static String line(Path file, String heading) throws IOException {
        if (!Files.isReadable(file)) {
            return "";
        }
        return Files.readAllLines(file).stream().filter(line -> line.startsWith(heading)).findFirst()
                .map(line -> heading.isEmpty() ? line : line.substring(line.indexOf(':') + 1).strip()).orElse("");
    }
}
