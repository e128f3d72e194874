package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// Promises 1 and 8 of the product, on the real store in a program of its own: killed, out of room, opened twice, searched for words in clear.
class StoreUnderFireTest {
    private static final int KILLS = 14;
    private static final int IMPORT_KILLS = 6;

    @TempDir
    Path dir;

    private Path folder;

    @BeforeEach
    void a_store() throws Exception {
        folder = dir.resolve("store");
        Files.createDirectories(dir.resolve("tmp"));
        StoreOfTests.create(folder, new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
    }

    @Test
    void killed_at_random_moments_of_edits_no_acknowledged_save_is_lost() throws Exception {
        long seed = 20261122;
        var random = new Random(seed);
        var acknowledged = new ArrayList<String>();
        int recovered = 0;
        for (int run = 0; run < KILLS; run++) {
            var child = child("small", random.nextLong());
            acknowledged.addAll(untilKilled(child, random.nextInt(1, 20), random.nextInt(30)));
            if (run % 5 == 4) {
                try (var store = open()) {
                    recovered += store.recovery().happened() ? 1 : 0;
                    allThere(store, acknowledged, "seed " + seed + " run " + run);
                    assertThat(store.journal().check().problems()).as("seed " + seed + " run " + run).isEmpty();
                }
            }
        }
        assertThat(acknowledged).as("the child did work").hasSizeGreaterThan(100);
        assertThat(recovered).as("starts that said what they recovered").isPositive();
    }

    @Test
    void killed_at_random_moments_of_imports_an_import_is_there_whole_or_not_at_all() throws Exception {
        long seed = 20261123;
        var random = new Random(seed);
        var acknowledged = new ArrayList<String>();
        int halfway = 0;
        for (int run = 0; run < IMPORT_KILLS; run++) {
            var lines = untilKilled(child("import", random.nextLong()), random.nextInt(1, 6), random.nextInt(120));
            acknowledged.addAll(lines);
            halfway += lines.getLast().startsWith("BEGUN") ? 1 : 0;
            if (run % 3 == 2) {
                try (var store = open()) {
                    var at = "seed " + seed + " run " + run;
                    allThere(store, acknowledged, at);
                    assertThat(store.journal().check().problems()).as(at).isEmpty();
                    assertThat(new RegisterWiring(store).practices().count()).as(at).isIn(0, StoreChild.PRACTICES);
                }
            }
        }
        assertThat(acknowledged).as("imports were acknowledged").anyMatch(line -> line.startsWith("SAVED"));
        assertThat(halfway).as("kills between the beginning of an import and its end").isPositive();
    }

    @Test
    void out_of_room_is_trouble_and_everything_acknowledged_is_there_when_there_is_room_again() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs ulimit");
        var command = new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f 3000; exec \"$0\" \"$@\""));
        command.addAll(command("large", 7));
        var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var lines = lines(child);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).as("it came to an end by itself").anyMatch(line -> line.startsWith("SAVED"));
        assertThat(lines.getLast()).startsWith("TROUBLE ");
        try (var store = open()) {
            allThere(store, lines, "full");
            assertThat(store.journal().check().problems()).isEmpty();
        }
    }

    @Test
    void a_store_that_another_program_has_open_is_not_opened_a_second_time() throws Exception {
        var child = child("small", 1);
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("READY");
            assertThatThrownBy(this::open).isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo("platform.files.store-in-use"));
        } finally {
            child.destroyForcibly().waitFor();
        }
        open().close();
    }

    @Test
    void no_word_that_was_worked_with_stands_in_clear_in_any_file() throws Exception {
        var child = child("canary", 3);
        var lines = lines(child);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).contains("DONE");
        try (var store = open()) {
            assertThat(store.journal().all(soundpractice.security.Member.KIND)).as("the word is in the store").anyMatch(e -> e.value().name().contains(StoreChild.CANARY));
            SecurityWiring.backUp(store, dir.resolve("b.qabackup"));
            searchAll();
        }
        searchAll();
    }

    private void searchAll() throws IOException {
        int files = 0;
        try (var all = Files.walk(dir)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var word : List.of(StoreChild.CANARY, "Ann Example", "security.member")) {
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        assertThat(text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))).as(word + " in " + file).isFalse();
                    }
                }
                files++;
            }
        }
        assertThat(files).isGreaterThan(5);
    }

    private static void allThere(OpenStore store, List<String> acknowledged, String at) throws TroubleException {
        for (var line : acknowledged) {
            var words = line.split(" ");
            switch (words[0]) {
                case "SAVED" -> assertThat(store.journal().ofChange(RecordId.of(words[1]))).as(at + " " + line).hasSize(Integer.parseInt(words[2]));
                case "BLOB" -> assertThat(store.blobs().read(new BlobId(words[1]))).as(at + " " + line).isNotEmpty();
                default -> {}
            }
        }
    }

    /// Kills the child (SIGKILL) so many milliseconds after so many words of it.
    private List<String> untilKilled(Process child, int words, int millis) throws Exception {
        var lines = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).as(() -> complaints()).isEqualTo("READY");
            for (int i = 0; i < words; i++) {
                lines.add(out.readLine());
            }
            Thread.sleep(millis);
            child.toHandle().destroyForcibly();
            var rest = readAll(out);
            // A line without its end was still being said when the child was killed.
            var whole = rest.substring(0, rest.lastIndexOf('\n') + 1);
            whole.lines().forEach(lines::add);
        }
        child.waitFor();
        return lines;
    }

    private static String readAll(BufferedReader out) throws IOException {
        var text = new java.io.StringWriter();
        out.transferTo(text);
        return text.toString();
    }

    private static List<String> lines(Process child) throws IOException {
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines().toList();
        }
    }

    private Process child(String how, long seed) throws IOException {
        return new ProcessBuilder(command(how, seed)).redirectError(dir.resolve("complaints.txt").toFile()).start();
    }

    /// What the last child said was wrong.
    private String complaints() {
        try {
            return Files.readString(dir.resolve("complaints.txt"));
        } catch (IOException none) {
            return "";
        }
    }

    private List<String> command(String how, long seed) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + dir.resolve("tmp"), "-cp", System.getProperty("java.class.path"), StoreChild.class.getName(), folder.toString(),
                Long.toString(seed), how);
    }

    private OpenStore open() throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(folder, StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
    }
}
