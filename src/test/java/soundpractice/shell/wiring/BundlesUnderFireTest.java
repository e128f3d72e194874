package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.sync.LeftOff;
import soundpractice.sync.Watch;

/// Bundles written and taken in by a program of its own that is killed, or runs out of room, at any moment: what is there afterwards is what was
/// there before, or all of it. How often: the property `kills`.
class BundlesUnderFireTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int BUNDLES = 4;

    @TempDir
    Path dir;

    /// Two laptops and some bundles, made once; each test works on copies.
    @TempDir
    static Path made;

    private static Path ben;
    private static Path bundles;
    /// What Ben knows after none, one, two … of the bundles.
    private static final List<String> STATES = new ArrayList<>();

    private Path lead;

    @BeforeAll
    static void two_laptops_and_some_bundles() throws Exception {
        var first = made.resolve("lead");
        ben = made.resolve("ben");
        bundles = Files.createDirectories(made.resolve("bundles"));
        StoreOfTests.create(first, new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        StoreOfTests.create(ben, new Person("Ben Sample", Role.AREA_TEAM_OFFICER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        try (var from = open(first); var to = open(ben)) {
            var out = new SyncWiring(from);
            out.team().trust();
            var joining = new SyncWiring(to).team().join(out.team().invite("Ben Sample", Role.AREA_TEAM_OFFICER, List.of()).orThrow()).orThrow();
            out.team().admit(joining.acceptance(), joining.words()).orThrow();
            var random = new Random(5);
            for (int i = 0; i < BUNDLES; i++) {
                BundleFireChild.work(from, random, 60);
                out.exchange().export(BundleFireChild.EVERYTHING, bundles.resolve(i + ".qabundle"), Watch.NOBODY).orThrow();
            }
        }
        STATES.clear();
        try (var taught = open(StoreOfTests.copy(ben, made.resolve("taught")))) {
            STATES.add(state(taught));
            for (int i = 0; i < BUNDLES; i++) {
                new SyncWiring(taught).exchange().take(bundles.resolve(i + ".qabundle"), null, true, Watch.NOBODY).orThrow();
                STATES.add(state(taught));
            }
        }
        assertThat(STATES).doesNotHaveDuplicates();
    }

    @BeforeEach
    void a_copy_of_the_leads() throws Exception {
        lead = StoreOfTests.copy(made.resolve("lead"), dir.resolve("lead"));
    }

    @Test
    void kill_9_in_the_middle_of_an_import() throws Exception {
        long seed = Long.getLong("seed", 20261125);
        var random = new Random(seed);
        int between = 0;
        for (int run = 0; run < KILLS; run++) {
            var at = "seed " + seed + " run " + run;
            var store = StoreOfTests.copy(ben, dir.resolve("ben" + run));
            var said = untilKilled(child(store, bundles, "import", 0), 1 + 2 * random.nextInt(BUNDLES), random.nextInt(120));
            long taken = said.stream().filter(line -> line.startsWith("TAKEN")).count();
            between += said.getLast().startsWith("BEGUN") ? 1 : 0;
            try (var opened = open(store)) {
                int now = STATES.indexOf(state(opened));
                assertThat(now).as(at + ": before or after, never between").isBetween((int) taken, (int) taken + 1);
                assertThat(opened.leftOff()).as(at + ": the start says which").hasSizeLessThan(2)
                        .allMatch(l -> l.how() == (now == taken ? LeftOff.How.IMPORT_BEFORE : LeftOff.How.IMPORT_AFTER));
                allIsWell(opened, at);
                // And the rest can be taken in as if nothing had happened.
                for (int i = 0; i < BUNDLES; i++) {
                    new SyncWiring(opened).exchange().take(bundles.resolve(i + ".qabundle"), null, true, Watch.NOBODY).orThrow();
                }
                assertThat(state(opened)).as(at).isEqualTo(STATES.getLast());
            }
        }
        if (KILLS >= 10) {
            assertThat(between).as("kills between the beginning of an import and its end").isPositive();
        }
    }

    @Test
    void kill_9_in_the_middle_of_an_export() throws Exception {
        long seed = Long.getLong("seed", 20261126);
        var random = new Random(seed);
        var out = Files.createDirectories(dir.resolve("out"));
        for (int run = 0; run < KILLS; run++) {
            var at = "seed " + seed + " run " + run;
            var said = untilKilled(child(lead, out, "export", random.nextLong()), 1 + random.nextInt(6), random.nextInt(150));
            try (var opened = open(lead)) {
                allIsWell(opened, at);
                var exchange = new SyncWiring(opened).exchange();
                var unfinished = opened.leftOff().stream().filter(l -> l.how() == LeftOff.How.EXPORT_BEFORE).map(LeftOff::file).toList();
                for (var line : said) {
                    var file = line.substring(line.indexOf(' ') + 1);
                    if (line.startsWith("WRITTEN")) {
                        assertThat(Path.of(file)).as(at).exists();
                        assertThat(opened.leftOff()).as(at).noneMatch(l -> l.file().equals(file));
                        assertThat(exchange.sent()).as(at).anyMatch(s -> s.file().equals(file));
                    } else if (line.startsWith("BEGUN") && !Files.exists(Path.of(file)) && line.equals(said.getLast())) {
                        assertThat(exchange.sent()).as(at).noneMatch(s -> s.file().equals(file));
                        assertThat(unfinished).as(at).isSubsetOf(file);
                    } else if (line.startsWith("BEGUN") && Files.exists(Path.of(file))) {
                        assertThat(exchange.sent()).as(at + ": whole, and noted").anyMatch(s -> s.file().equals(file));
                    }
                }
                assertThat(exchange.tidy()).as("told once").isEmpty();
            }
            try (var files = Files.list(out)) {
                assertThat(files.toList()).as(at + ": no half file stays").allMatch(f -> f.toString().endsWith(".qabundle"));
            }
        }
        try (var opened = open(StoreOfTests.copy(ben, dir.resolve("ben"))); var files = Files.list(out)) {
            for (var file : files.toList()) {
                assertThat(new SyncWiring(opened).exchange().inspect(file, Watch.NOBODY).isDone()).as("every bundle that has its name is whole").isTrue();
            }
        }
    }

    @Test
    void disk_full_in_the_middle_of_an_import() throws Exception {
        for (int run = 0; run < KILLS; run++) {
            var store = StoreOfTests.copy(ben, dir.resolve("full" + run));
            var said = full(store, bundles, "import", 500 + 700 * run);
            long taken = said.stream().filter(line -> line.startsWith("TAKEN")).count();
            try (var opened = open(store)) {
                assertThat(STATES.indexOf(state(opened))).as("run " + run + " " + said).isBetween((int) taken, (int) taken + 1);
                allIsWell(opened, "run " + run);
            }
        }
    }

    @Test
    void disk_full_in_the_middle_of_an_export() throws Exception {
        var out = Files.createDirectories(dir.resolve("out"));
        var said = full(lead, out, "export", 2000);
        assertThat(said.getLast()).startsWith("TROUBLE ");
        try (var opened = open(lead)) {
            allIsWell(opened, "full");
            assertThat(new SyncWiring(opened).exchange().tidy()).isEmpty();
        }
        try (var files = Files.list(out)) {
            assertThat(files.map(Path::toString).toList()).allMatch(f -> said.contains("WRITTEN " + f));
        }
    }

    @Test
    void store_locked_by_another_window() throws Exception {
        var mine = StoreOfTests.copy(ben, dir.resolve("ben"));
        try (var first = open(mine)) {
            var before = state(first);
            var said = new ArrayList<String>();
            var child = child(mine, bundles, "import", 0);
            try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                out.lines().forEach(said::add);
            }
            assertThat(child.waitFor()).isNotZero();
            assertThat(said).as("the second one did nothing").isEmpty();
            assertThatThrownBy(() -> open(mine)).isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo("platform.files.store-in-use"));
            assertThat(state(first)).isEqualTo(before);
            new SyncWiring(first).exchange().take(bundles.resolve("0.qabundle"), null, true, Watch.NOBODY).orThrow();
            assertThat(state(first)).isEqualTo(STATES.get(1));
        }
    }

    private static String state(OpenStore store) {
        return store.segments().digests().toString();
    }

    private static void allIsWell(OpenStore store, String at) throws TroubleException {
        assertThat(store.journal().check().problems()).as(at).isEmpty();
        assertThat(new SyncWiring(store).exchange().verify()).as(at).isEmpty();
    }

    private List<String> full(Path store, Path bundles, String how, int kilobytes) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs ulimit");
        var command = new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f " + kilobytes + "; exec \"$0\" \"$@\""));
        command.addAll(command(store, bundles, how, 7));
        var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said;
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            said = out.lines().toList();
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    /// Kills the child (SIGKILL) so many milliseconds after so many words of it.
    private static List<String> untilKilled(Process child, int words, int millis) throws Exception {
        var lines = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("READY");
            for (int i = 0; i < words; i++) {
                lines.add(out.readLine());
            }
            Thread.sleep(millis);
            child.toHandle().destroyForcibly();
            var rest = new java.io.StringWriter();
            out.transferTo(rest);
            // A line without its end was still being said when the child was killed.
            rest.toString().substring(0, rest.toString().lastIndexOf('\n') + 1).lines().forEach(lines::add);
        }
        child.waitFor();
        return lines;
    }

    private Process child(Path store, Path bundles, String how, long seed) throws Exception {
        return new ProcessBuilder(command(store, bundles, how, seed)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private List<String> command(Path store, Path bundles, String how, long seed) throws Exception {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Files.createDirectories(dir.resolve("tmp")), "-cp", System.getProperty("java.class.path"), BundleFireChild.class.getName(),
                store.toString(), bundles.toString(), how, Long.toString(seed));
    }

    private static OpenStore open(Path store) throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(store, StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
    }
}
