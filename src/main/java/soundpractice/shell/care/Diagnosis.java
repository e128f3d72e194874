package soundpractice.shell.care;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A text for whoever supports the program: what it runs on, how large the store is, what the log says. It is shown before it is handed over, and
/// holds counts and sizes only: no practice, person, organisation, letter or path of the laptop.
///
/// @param version of the program
/// @param machine facts about the computer, by name
/// @param store facts about the store, by name: sizes in bytes, counts of records
/// @param log its last lines
public record Diagnosis(String version, Map<String, String> machine, Map<String, Long> store, List<String> log) {
    private static final List<String> ASKED = List.of("os.name", "os.version", "os.arch", "java.version", "java.vm.name", "user.language", "file.encoding");

    public Diagnosis {
        machine = Map.copyOf(machine);
        store = Map.copyOf(store);
        log = List.copyOf(log);
    }

    /// What this computer tells about itself.
    public static Map<String, String> ofMachine() {
        var facts = new TreeMap<String, String>();
        ASKED.forEach(name -> facts.put(name, System.getProperty(name, "")));
        var runtime = Runtime.getRuntime();
        facts.put("processors", String.valueOf(runtime.availableProcessors()));
        facts.put("memory.most", String.valueOf(runtime.maxMemory()));
        facts.put("memory.used", String.valueOf(runtime.totalMemory() - runtime.freeMemory()));
        return facts;
    }

    /// The text.
    public String text() {
        var text = new StringBuilder("Sound Practice ").append(version).append("\n\n[machine]\n");
        new TreeMap<>(machine).forEach((name, fact) -> text.append(name).append(" = ").append(fact).append('\n'));
        text.append("\n[store]\n");
        new TreeMap<>(store).forEach((name, fact) -> text.append(name).append(" = ").append(fact).append('\n'));
        text.append("\n[log]\n");
        log.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
