package soundpractice.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Other JVMs, started with the packaged program's runtime, libraries and options where it was packaged, else with the tests' own.
final class Child {
    private static final Path BUILD = Path.of(System.getProperty("project.build.directory", "target")).toAbsolutePath();
    private static final Path APP = BUILD.resolve("app");

    private Child() {}

    /// Whether the packaged program is there.
    static boolean packaged() {
        return Files.isExecutable(APP.resolve("runtime/bin/java")) && Files.isExecutable(APP.resolve("bin/sound-practice"));
    }

    /// The packaged program's own start script.
    static List<String> program(String... args) {
        var command = new ArrayList<>(List.of(APP.resolve("bin/sound-practice").toString()));
        command.addAll(List.of(args));
        return command;
    }

    /// The program with its own runtime and start cache, as it is installed; empty where it was not made, or there is no display to open it on.
    static Optional<List<String>> installed() {
        var program = BUILD.resolve("installer/sound-practice/bin/sound-practice");
        return Files.isExecutable(program) && System.getenv("DISPLAY") != null ? Optional.of(List.of(program.toString())) : Optional.empty();
    }

    /// A main class of ours on a Java as it comes, with JavaFX on its module path and no other option.
    static List<String> usualJava(Class<?> main) {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(Pattern.quote(File.pathSeparator));
        var javafx = Arrays.stream(path).filter(part -> part.replaceAll(".*[/\\\\]", "").matches("javafx-\\w+-[0-9.]+-\\w+\\.jar")).collect(Collectors.joining(File.pathSeparator));
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-p", javafx, "--add-modules", "javafx.controls",
                "-cp", BUILD.resolve("test-classes").toString(), main.getName());
    }

    /// A main class of ours.
    static List<String> main(Class<?> main, String... args) throws Exception {
        var command = new ArrayList<String>();
        if (packaged()) {
            var script = Files.readString(APP.resolve("bin/sound-practice"));
            command.add(APP.resolve("runtime/bin/java").toString());
            command.addAll(options(script));
            command.addAll(List.of("-cp", APP.resolve("lib") + "/*" + File.pathSeparator + BUILD.resolve("test-classes")));
        } else {
            command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true", "-XX:+UseSerialGC", "-Xms64m", "-Xmx1024m",
                    "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        }
        command.add(main.getName());
        command.addAll(List.of(args));
        return command;
    }

    /// The JVM's options as the start script gives them.
    private static List<String> options(String script) {
        var between = script.substring(script.indexOf("runtime/bin/java\"") + "runtime/bin/java\"".length(), script.indexOf("-cp "));
        return List.of(between.replace("\\\n", " ").replace("\"", "").replace("$home", APP.toString()).strip().split("\\s+"));
    }

    /// Starts it without a display and waits for the line that begins so.
    ///
    /// @return what follows on that line
    static String line(List<String> command, String beginning, Samples untilThere) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", ":none");
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -Dsoundpractice.start-probe=true");
        return line(builder, beginning, untilThere);
    }

    /// The same in a real window, on a store of one's own.
    static String lineInWindow(List<String> command, Path store, String beginning, Samples untilThere) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOUND_PRACTICE_STORE", store.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dsoundpractice.start-probe=true");
        return line(builder, beginning, untilThere);
    }

    private static String line(ProcessBuilder builder, String beginning, Samples untilThere) throws Exception {
        var said = new StringBuilder();
        long from = System.nanoTime();
        var process = builder.start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith(beginning)) {
                    untilThere.add((System.nanoTime() - from) / 1e6);
                    return line.substring(beginning.length());
                }
            }
        } finally {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
        throw new IllegalStateException("never said " + beginning + ":\n" + said);
    }
}
