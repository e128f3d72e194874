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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.intake.ShippedQuestionnaire;

/// The program's own window, driven by its keyboard alone through an interview of 63 questions, and killed (kill -9) in the middle of typing: resumed each time
/// in the field that was typed in, nothing lost beyond the last second. With a note in every question when `-Dstocktake.drill=full` is given, in every third otherwise.
@Tag("bench")
class InterviewWindowUnderFireTest {
    private static final boolean FULL = "full".equals(System.getProperty("stocktake.drill"));
    private static final int KILLS = 5;
    private static final int NOTES = FULL ? 1 : 3;
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final long SECOND = 1000;

    @TempDir
    Path dir;

    @Test
    void an_interview_held_by_keyboard_in_the_programs_window_survives_being_killed_in_the_middle_of_typing() throws Exception {
        var folder = dir.resolve("store");
        InterviewWindowChild.photos(dir.resolve("photos"));
        Files.createDirectories(dir.resolve("tmp"));
        StoreOfTests.create(folder, new Person("Ann Example", Role.AREA_TEAM_OFFICER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        try (var store = open(folder)) {
            StocktakeWiring.of(store).starting().start(PRACTICE, "Back office", List.of()).orThrow();
        }
        long seed = 20261125;
        var random = new Random(seed);
        int resumed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var said = untilKilled(child(folder, kill > 0), (FULL ? 300 : 90) + random.nextInt(FULL ? 300 : 90), random.nextInt(300));
            System.out.println("kill " + kill + ": " + said.getFirst() + " … " + said.get(said.size() - 2));
            assertThat(said).as("seed " + seed).noneMatch(line -> line.startsWith("TROUBLE") || line.startsWith("LOST"));
            resumed += kill > 0 && said.getFirst().startsWith("READY again") ? 1 : 0;
            kept(folder, said, "seed " + seed + " kill " + kill);
        }
        var last = child(folder, true);
        List<String> rest;
        try (var out = reader(last)) {
            rest = out.lines().toList();
        }
        resumed += rest.getFirst().startsWith("READY again") ? 1 : 0;
        assertThat(rest.getLast()).as(String.join("\n", rest)).isEqualTo("DONE");
        assertThat(rest).noneMatch(line -> line.startsWith("LOST"));
        assertThat(resumed).as("how often the program led back into the field by itself").isPositive();
        assertThat(last.waitFor()).isZero();
        whole(folder);
    }

    /// Nothing that had been typed a second before the kill is lost.
    private static void kept(Path folder, List<String> said, String at) throws Exception {
        long killed = Long.parseLong(said.getLast().substring("KILLED ".length()));
        try (var store = open(folder)) {
            var stocktake = StocktakeWiring.of(store);
            var file = stocktake.interviews().of(PRACTICE).getFirst();
            var recovered = stocktake.recovering().of(file);
            for (var line : said) {
                var words = line.split(" ");
                if (!words[0].equals("TYPED") && !words[0].equals("HELD") || Long.parseLong(words[3]) > killed - SECOND) {
                    continue;
                }
                var code = words[1];
                var answer = file.answer(code);
                if (words[0].equals("HELD")) {
                    assertThat(answer.orElseThrow().isAnswered()).as(at + " " + line).isTrue();
                    continue;
                }
                int length = Integer.parseInt(words[2]);
                int stored = answer.map(a -> a.note().length()).orElse(0);
                int typed = recovered.stream().filter(t -> t.isIn(file.interview().id(), code, Typing.NOTE)).mapToInt(t -> t.text().length()).max().orElse(0);
                assertThat(Math.max(stored, typed)).as(at + " " + line).isGreaterThanOrEqualTo(length);
            }
        }
    }

    private static void whole(Path folder) throws Exception {
        try (var store = open(folder)) {
            var stocktake = StocktakeWiring.of(store);
            assertThat(stocktake.interviews().of(PRACTICE)).as("one interview all along").hasSize(1);
            var file = stocktake.interviews().of(PRACTICE).getFirst();
            assertThat(file.progress().answered()).isEqualTo(63);
            for (var question : ShippedQuestionnaire.version1().questions()) {
                var note = InterviewWindowChild.isNoted(question, NOTES) ? InterviewWindowChild.note(question.code()) : "";
                assertThat(file.answer(question.code()).orElseThrow().note()).isEqualTo(note);
                assertThat(file.evidence(question.code())).as(question.code()).hasSize(InterviewWindowChild.isPhotographed(question.code()) ? 1 : 0);
            }
            assertThat(stocktake.recovering().find()).isEmpty();
            assertThat(store.journal().check().problems()).isEmpty();
        }
    }

    /// Kills the child (SIGKILL) so many milliseconds after so many words of it.
    private static List<String> untilKilled(Process child, int words, int millis) throws Exception {
        var lines = new ArrayList<String>();
        try (var out = reader(child)) {
            String line = out.readLine();
            while (line != null && (lines.size() < words || !line.startsWith("TYPED"))) {
                lines.add(line);
                line = out.readLine();
            }
            Thread.sleep(millis);
            long killed = System.currentTimeMillis();
            child.toHandle().destroyForcibly();
            var rest = new java.io.StringWriter();
            out.transferTo(rest);
            // A line without its end was still being said when the child was killed.
            rest.toString().substring(0, rest.toString().lastIndexOf('\n') + 1).lines().forEach(lines::add);
            lines.add("KILLED " + killed);
        }
        child.waitFor();
        return lines;
    }

    private static BufferedReader reader(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }

    private Process child(Path folder, boolean again) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-Xmx500m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dglass.platform=Headless",
                        "-Dprism.order=sw", "-Djava.io.tmpdir=" + dir.resolve("tmp"), "-Duser.home=" + dir.resolve("tmp"), "-Duser.timezone=Europe/London", "-cp", System.getProperty("java.class.path"),
                        InterviewWindowChild.class.getName(), folder.toString(), dir.resolve("photos").toString(), Integer.toString(NOTES), FULL ? "20" : "5", Boolean.toString(again))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static OpenStore open(Path folder) throws Exception {
        return OpenStore.open(SecurityWiring.vault().unlock(folder, StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
    }
}
