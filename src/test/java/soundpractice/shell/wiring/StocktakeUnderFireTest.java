package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.Proof;
import soundpractice.stocktake.Typing;

/// Promise 1 of the product for an interview: killed (kill -9) five times in the middle of typing, resumed each time, and nothing that was acknowledged is lost.
class StocktakeUnderFireTest {
    private static final int KILLS = 5;

    @TempDir
    Path dir;

    @Test
    void killed_five_times_while_typing_an_interview_of_63_questions_is_finished_with_every_word() throws Exception {
        var folder = dir.resolve("store");
        Files.createDirectories(dir.resolve("tmp"));
        StoreOfTests.create(folder, new Person("Ann Example", Role.AREA_TEAM_OFFICER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        long seed = 20261123;
        var random = new Random(seed);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var said = untilKilled(child(folder, random.nextLong()), 20 + random.nextInt(150), random.nextInt(8));
            inTheMiddle += resumable(folder, said, "seed " + seed + " kill " + kill);
        }
        assertThat(inTheMiddle).as("kills that came in the middle of typing").isPositive();
        var last = child(folder, random.nextLong());
        try (var out = reader(last)) {
            assertThat(out.lines().toList().getLast()).isEqualTo("DONE");
        }
        assertThat(last.waitFor()).isZero();
        finished(folder);
    }

    /// Everything acknowledged is there: saved answers whole, the text being typed to the last pause, its cursor too.
    ///
    /// @return 1 if the program died with text that was no answer yet
    private static int resumable(Path folder, List<String> said, String at) throws Exception {
        try (var store = open(folder)) {
            var stocktake = StocktakeWiring.of(store);
            var file = stocktake.interviews().of(StocktakeChild.PRACTICE).getFirst();
            String typed = null;
            int length = 0;
            for (var line : said) {
                var words = line.split(" ");
                if (words[0].equals("TYPED")) {
                    typed = words[1];
                    length = Integer.parseInt(words[2]);
                } else if (words[0].equals("SAVED")) {
                    assertThat(file.answer(words[1]).orElseThrow().note()).as(at + " " + line).isEqualTo(StocktakeChild.note(words[1]));
                    assertThat(file.answer(words[1]).orElseThrow().isAnswered()).as(at + " " + line).isTrue();
                    typed = null;
                }
            }
            if (typed == null || file.answer(typed).isPresent()) {
                return 0;
            }
            var recovered = stocktake.recovering().of(file);
            var code = typed;
            var text = recovered.stream().filter(t -> t.isIn(file.interview().id(), code, Typing.NOTE)).findFirst();
            assertThat(text).as(at + " typing " + typed).isPresent();
            assertThat(StocktakeChild.note(typed)).startsWith(text.get().text());
            assertThat(text.get().text().length()).as(at + " as far as was acknowledged").isGreaterThanOrEqualTo(length);
            assertThat(text.get().cursor()).isEqualTo(text.get().text().length() / 2);
            return 1;
        }
    }

    private static void finished(Path folder) throws Exception {
        try (var store = open(folder)) {
            var stocktake = StocktakeWiring.of(store);
            assertThat(stocktake.interviews().of(StocktakeChild.PRACTICE)).as("one interview all along").hasSize(1);
            InterviewFile file = stocktake.interviews().of(StocktakeChild.PRACTICE).getFirst();
            assertThat(file.interview().state()).isEqualTo(InterviewState.FINALISED);
            assertThat(file.answers()).hasSize(63);
            file.answers().forEach((code, answer) -> assertThat(answer.note()).isEqualTo(StocktakeChild.note(code)));
            assertThat(file.interview().finalised()).isNotNull().satisfies(f -> assertThat(f.proof()).isEqualTo(Proof.of(file).value()));
            assertThat(stocktake.recovering().find()).isEmpty();
            stocktake.recovering().tidy();
            assertThat(store.journal().check().problems()).isEmpty();
        }
        assertThat(folder.resolve("typing")).as("nothing is left to recover").doesNotExist();
    }

    /// Kills the child (SIGKILL) so many milliseconds after so many words of it.
    private static List<String> untilKilled(Process child, int words, int millis) throws Exception {
        var lines = new ArrayList<String>();
        try (var out = reader(child)) {
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

    private static BufferedReader reader(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }

    private Process child(Path folder, long seed) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + dir.resolve("tmp"), "-cp", System.getProperty("java.class.path"), StocktakeChild.class.getName(), folder.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static OpenStore open(Path folder) throws Exception {
        return OpenStore.open(SecurityWiring.vault().unlock(folder, StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
    }
}
