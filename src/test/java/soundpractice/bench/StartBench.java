package soundpractice.bench;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The packaged program from the start of its process to a sign-in window that was laid out, and the memory it takes with England in it.
@Tag("bench")
class StartBench {
    private static final int STARTS = 9;

    @Test
    void start_to_sign_in() throws Exception {
        Assumptions.assumeTrue(Child.packaged(), "the program is not packaged");
        var store = England.empty("start");
        var folder = store.store.folder();
        store.close();
        var ours = new Samples();
        var reference = new Samples();
        for (int i = 0; i < STARTS + 2; i++) {
            Child.line(Child.main(BareWindow.class), "usable-after-ms=", i < 2 ? new Samples() : reference);
            Child.line(Child.program("--store", folder.toString()), "usable-after-ms=", i < 2 ? new Samples() : ours);
        }
        Figure.ratio("start-to-sign-in", ours, "a bare JavaFX window with one table, same runtime, same libraries, same JVM options", reference, 1.5);
    }

    @Test
    void start_of_the_installed_program() throws Exception {
        var program = Child.installed();
        Assumptions.assumeTrue(program.isPresent(), "needs a display and target/installer/sound-practice (java installer/Installer.java image)");
        var store = England.empty("start-installed");
        var folder = store.store.folder();
        store.close();
        var ours = new Samples();
        var reference = new Samples();
        for (int i = 0; i < STARTS + 2; i++) {
            Child.lineInWindow(Child.usualJava(BareWindow.class), folder, "usable-after-ms=", i < 2 ? new Samples() : reference);
            Child.lineInWindow(program.get(), folder, "usable-after-ms=", i < 2 ? new Samples() : ours);
        }
        Figure.ratio("start-installed", ours, "a bare JavaFX window with one table on a Java without any option", reference, 0.5);
    }

    @Test
    void first_letter() throws Exception {
        letter("first-letter", "warmed");
        letter("first-letter-nothing-warmed");
    }

    private static void letter(String figure, String... warmed) throws Exception {
        var first = new Samples();
        var second = new Samples();
        for (int i = 0; i < STARTS; i++) {
            var said = Child.line(Child.main(FirstLetter.class, warmed), "letters-ms=", new Samples()).split(" ");
            first.add(Double.parseDouble(said[0]));
            second.add(Double.parseDouble(said[1]));
        }
        Figure.limit(figure, first, 0.5, "the second letter of the same program", second, 2_000);
    }

    @Test
    void memory_with_england() throws Exception {
        Assumptions.assumeTrue(Machine.line(java.nio.file.Path.of("/proc/self/status"), "VmRSS").endsWith("kB"), "memory is read from /proc");
        var england = England.registered("memory");
        var folder = england.store.folder();
        england.close();
        var said = Child.line(Child.main(EnglandWindow.class, folder.toString()), "resident-kb=", new Samples());
        var figures = said.replaceAll("[^0-9=]+", " ").replace("=", " ").strip().split("\\s+");
        var megabytes = new LinkedHashMap<String, Double>();
        megabytes.put("resident", Samples.round(Double.parseDouble(figures[0]) / 1024));
        megabytes.put("peak", Samples.round(Double.parseDouble(figures[1]) / 1024));
        Figure.size("memory-with-england", megabytes, "resident", "the largest heap the start script allows", 1024, 400);
    }
}
