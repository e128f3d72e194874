package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.shell.wiring.BundleChild;

/// Bundles out and in, in a program with 256 MB of heap, against `git bundle` with `age` and `minisign` on the same content, in turns.
@Tag("bench")
class BundlesBench {
    private static final String OUT = "git bundle create, age -r, minisign -S on the same content";
    private static final String IN = "minisign -V, age -d, git fetch from the bundle into a fresh repository";
    private static final int ROUNDS = Integer.getInteger("bundles.rounds", 3);

    /// What the child said of one round, in milliseconds, and the bundle's size in bytes.
    record Round(double exported, double imported, double exportedAgain, double raw, long bytes) {}

    @Test
    void a_hundred_thousand_versions_and_two_hundred_megabytes() throws Exception {
        for (var tool : List.of("git", "age", "age-keygen", "minisign")) {
            Assumptions.assumeTrue(onPath(tool), "there is no " + tool + " to measure against");
        }
        int versions = Integer.getInteger("bundles.versions", 100_000);
        int photos = Integer.getInteger("bundles.photos", 100);
        var out = new Samples();
        var in = new Samples();
        var again = new Samples();
        var raw = new Samples();
        var gitOut = new Samples();
        var gitIn = new Samples();
        var folder = England.folder("bundles");
        try (var child = new Maker(folder, "-Xmx256m")) {
            for (int round = 0; round < ROUNDS; round++) {
                var told = child.round(versions, photos, 2);
                out.add(told.exported());
                in.add(told.imported());
                again.add(told.exportedAgain());
                raw.add(told.raw());
                git(folder.resolve("round" + round), gitOut, gitIn);
                remove(folder.resolve("round" + round));
            }
        }
        Figure.ratio("bundle-export", out, OUT, gitOut, 1);
        Figure.ratio("bundle-export-signed-before", again, OUT, gitOut, 1);
        Figure.ratio("bundle-import", in, IN, gitIn, 1);
        Figure.ratio("bundle-export-against-raw", again, "the bundle's bytes read, AES-256-GCM and SHA-256 once, in the same program", raw, 10);
        Figure.ratio("bundle-import-against-raw", in, "the bundle's bytes read, AES-256-GCM and SHA-256 once, in the same program", raw, 30);
    }

    @Test
    void two_gigabyte_attachment() throws Exception {
        var folder = England.folder("bundles-large");
        try (var child = new Maker(folder, "-Xmx256m")) {
            var told = child.round(100, 1, 2048);
            assertThat(told.bytes()).isGreaterThan(2L << 30);
            var out = new Samples();
            var in = new Samples();
            var raw = new Samples();
            out.add(told.exportedAgain());
            in.add(told.imported());
            raw.add(told.raw());
            Figure.ratio("bundle-export-2-gb", out, "the same bytes read, AES-256-GCM and SHA-256 once", raw, 10);
            Figure.ratio("bundle-import-2-gb", in, "the same bytes read, AES-256-GCM and SHA-256 once", raw, 10);
        }
        remove(folder);
    }

    @Test
    void one_million_revisions() throws Exception {
        var folder = England.folder("bundles-many");
        var perVersion = new LinkedHashMap<Integer, Double>();
        for (int versions : new int[] {10_000, 100_000, Integer.getInteger("bundles.most", 1_000_000)}) {
            try (var child = new Maker(folder, "-Xmx256m")) {
                var told = child.round(versions, 0, 0);
                perVersion.put(versions, told.imported() * 1000 / versions);
                System.out.printf("bench bundles of %,d versions: export %.0f ms, import %.0f ms, %,d bytes%n", versions, told.exported(), told.imported(), told.bytes());
            }
            remove(folder);
        }
        System.out.println("bench microseconds a version, importing: " + perVersion);
        var per = new ArrayList<>(perVersion.values());
        var measured = new Samples();
        var reference = new Samples();
        measured.add(per.getLast());
        reference.add(per.get(1));
        Figure.ratio("bundle-import-a-million", measured, "a version of a hundred thousand (microseconds each)", reference, 1.5);
    }

    /// The child and its words.
    static final class Maker implements AutoCloseable {
        private final Process process;
        private final Writer to;
        private final BufferedReader from;

        Maker(Path folder, String heap) throws Exception {
            var command = new ArrayList<>(Child.main(BundleChild.class, folder.toString()));
            command.removeIf(word -> word.startsWith("-Xm"));
            command.add(1, heap);
            for (var option : System.getProperty("bundles.jvm", "").split(" ")) {
                if (!option.isBlank()) {
                    command.add(1, option);
                }
            }
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            to = process.outputWriter(StandardCharsets.UTF_8);
            from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        Round round(int versions, int photos, int megabytes) throws Exception {
            to.write(versions + " " + photos + " " + megabytes + "\n");
            to.flush();
            var line = from.readLine();
            while (line != null && !line.startsWith("ROUND ")) {
                line = from.readLine();
            }
            assertThat(line).as("the child ended").isNotNull();
            var w = line.split(" ");
            return new Round(Double.parseDouble(w[1]), Double.parseDouble(w[2]), Double.parseDouble(w[3]), Double.parseDouble(w[4]), Long.parseLong(w[5]));
        }

        @Override
        public void close() throws Exception {
            to.close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static void git(Path folder, Samples out, Samples in) throws Exception {
        run(folder, "git", "init", "-q", "--bare", "from");
        var imported = new ProcessBuilder("git", "-C", "from", "fast-import", "--quiet").directory(folder.toFile()).redirectInput(folder.resolve("content.git").toFile())
                .redirectErrorStream(true).start();
        assertThat(imported.waitFor()).as(new String(imported.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isZero();
        run(folder, "age-keygen", "-o", "age.key");
        var recipient = run(folder, "age-keygen", "-y", "age.key").strip();
        run(folder, "minisign", "-G", "-W", "-p", "m.pub", "-s", "m.key");
        out.measure(() -> {
            run(folder, "git", "-C", "from", "bundle", "create", "-q", "../b.bundle", "--all");
            run(folder, "age", "-r", recipient, "-o", "b.age", "b.bundle");
            run(folder, "minisign", "-S", "-s", "m.key", "-m", "b.age");
        });
        Files.delete(folder.resolve("b.bundle"));
        in.measure(() -> {
            run(folder, "minisign", "-V", "-p", "m.pub", "-m", "b.age");
            run(folder, "age", "-d", "-i", "age.key", "-o", "back.bundle", "b.age");
            run(folder, "git", "init", "-q", "--bare", "to");
            run(folder, "git", "-C", "to", "fetch", "-q", "../back.bundle", "refs/heads/main:refs/heads/main");
        });
    }

    private static String run(Path folder, String... command) throws Exception {
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command) + ": " + said).isZero();
        return said;
    }

    private static void remove(Path folder) throws Exception {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static boolean onPath(String program) {
        return java.util.Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
