package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.intake.ShippedQuestionnaire;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// The packaged program (`target/app`, from `mvn package`) in a real window, a whole interview of 63 questions with notes and three photos held by its keyboard alone, killed
/// (kill -9) five times in the middle of typing. The driver knows nothing of the program but its keys. Between two lives the store says what is on the disk; the
/// driver then types on from there without looking, so a field or a cursor that was not restored spoils the interview and is found at its end.
/// `-Ddrill.seed=N` gives other moments, `-Ddrill.pictures=DIR` keeps a picture of each return, `-Ddrill.notes=1` a note beside every question.
@Tag("bench")
class PackagedInterviewTest {
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final long SEED = Long.getLong("drill.seed", 20261130);
    private static final int NOTES = Integer.getInteger("drill.notes", 3);
    private static final int KILLS = 5;
    private static final int PAUSE = 45;
    private static final long SECOND = 1000;
    private static final List<Question> QUESTIONS = ShippedQuestionnaire.version1().questions();

    @TempDir
    Path dir;

    private final Random random = new Random(SEED);
    private final List<Stroke> strokes = new ArrayList<>();
    private final AtomicLong killed = new AtomicLong();
    private Path program;
    private Path pictures;

    /// A key that was struck in a field.
    ///
    /// @param length how much stood in the field after it
    private record Stroke(String code, String field, int length, long at) {}

    /// What is on the disk.
    private record Kept(InterviewFile file, List<Typing> typed) {
        String text(Question question, String field) {
            return typed.stream().filter(t -> t.isIn(file.interview().id(), question.code(), field)).map(Typing::text).findFirst()
                    .orElse(field.equals(Typing.NOTE) ? file.answer(question.code()).map(Answer::note).orElse("") : isAnswered(question) ? words(question) : "");
        }

        boolean isAnswered(Question question) {
            return file.answer(question.code()).filter(Answer::isAnswered).isPresent();
        }
    }

    @BeforeEach
    void tools() throws Exception {
        RealWindow.orSkip();
        program = Path.of(System.getProperty("project.build.directory", "target"), "app", "bin", "sound-practice");
        Assumptions.assumeTrue(Files.exists(program), "The program is not packaged yet: mvn -DskipTests package");
        pictures = Path.of(System.getProperty("drill.pictures", dir.resolve("pictures").toString()));
        InterviewWindowChild.photos(dir.resolve("photos"));
        Files.createDirectories(dir.resolve("home"));
        StoreOfTests.create(store(), new Person("Ann Example", Role.AREA_TEAM_OFFICER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        try (var store = open()) {
            StocktakeWiring.of(store).starting().start(PRACTICE, "Back office", List.of()).orThrow();
        }
    }

    @Test
    void a_whole_interview_by_keyboard_in_the_packaged_programs_window_loses_nothing_though_it_is_killed_five_times() throws Exception {
        int typed = QUESTIONS.stream().flatMap(q -> fields(q).stream().map(f -> wanted(q, f))).mapToInt(String::length).sum();
        int led = 0;
        try (var window = new RealWindow(dir.resolve("display"))) {
            for (int kill = 0; kill < KILLS; kill++) {
                // One kill somewhere in each fifth of the typing; the last strokes are left to the last life.
                int after = (int) (typed * (kill + 0.15 + 0.75 * random.nextDouble()) / (KILLS + 0.5));
                led += life(window, kill, after) ? 1 : 0;
                assertThat(killed.get()).as("seed " + SEED + " kill " + kill).isPositive();
                kept("seed " + SEED + " kill " + kill);
            }
            led += life(window, KILLS, Integer.MAX_VALUE) ? 1 : 0;
        }
        whole();
        System.out.println("seed " + SEED + ": " + strokes.size() + " strokes, led back into the field " + led + " times of " + KILLS);
        assertThat(led).as("how often the program led back into the field by itself").isPositive();
    }

    /// One run of the program, until it is killed or the interview is done.
    ///
    /// @return whether it led back into the field that was typed in
    private boolean life(RealWindow window, int number, int after) throws Exception {
        var kept = kept();
        killed.set(0);
        var process = window.start("env", "JAVA_TOOL_OPTIONS=-Duser.home=" + dir.resolve("home"), program.toString(), "--store=" + store(), "--safe");
        try {
            window.await("Sound Practice");
            window.still(() -> false);
            window.type(StoreChild.PASSPHRASE);
            window.still(() -> false);
            var before = window.shown();
            window.press("Return");
            window.anotherPage(before, () -> false);
            var place = kept.typed().stream().findFirst().orElse(null);
            if (place == null) {
                throughThePalette(window);
            }
            window.photograph(pictures.resolve("life-" + number + ".png"));
            hold(window, process, kept, place, after);
            if (after == Integer.MAX_VALUE) {
                window.still(() -> false);
                window.photograph(pictures.resolve("done.png"));
                window.press("alt+F4");
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends when its window is closed").isTrue();
            }
            return place != null;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void throughThePalette(RealWindow window) throws Exception {
        var before = window.shown();
        window.press("ctrl+k");
        window.changed(before, () -> false);
        window.type("Interview with");
        window.still(() -> false);
        window.press("Return");
        window.anotherPage(before, () -> false);
    }

    /// Holds the interview from the first question that is not done.
    private void hold(RealWindow window, Process process, Kept kept, @Nullable Typing place, int after) throws Exception {
        var todo = QUESTIONS.stream().filter(q -> !isDone(kept, q)).toList();
        boolean there = place != null && !todo.isEmpty() && place.question().equals(todo.getFirst().code());
        if (!todo.isEmpty() && !there) {
            if (place != null) {
                window.press("Escape");
            }
            jump(window, todo.getFirst());
        }
        for (var question : todo) {
            for (var field : fields(question)) {
                var text = wanted(question, field);
                var stands = kept.text(question, field);
                assertThat(text).as("what came back in " + question.code()).startsWith(stands);
                if (stands.equals(text) && !(there && place.field().equals(field))) {
                    continue;
                }
                if (!(there && place.field().equals(field))) {
                    step(window, process, "Return");
                }
                for (int i = stands.length(); i < text.length() && process.isAlive(); i++) {
                    window.type(text.substring(i, i + 1));
                    strokes.add(new Stroke(question.code(), field, i + 1, System.currentTimeMillis()));
                    if (killed.get() == 0 && strokes.size() >= after) {
                        kill(process, random.nextInt(700));
                        killed.set(-1);
                    }
                    Thread.sleep(PAUSE);
                }
                step(window, process, "Escape");
            }
            there = false;
            if (!process.isAlive()) {
                return;
            }
            if (!question.choices().isEmpty() && !kept.isAnswered(question)) {
                step(window, process, question.kind() == QuestionKind.YES_NO_PARTIAL ? "y" : "1");
            }
            if (InterviewWindowChild.isPhotographed(question.code()) && kept.file().evidence(question.code()).isEmpty()) {
                paste(window, process, question.code());
            }
            if (!question.equals(QUESTIONS.getLast())) {
                step(window, process, "Right");
            }
        }
    }

    /// One photo as a picture, the others as files, as a file manager copies them.
    private void paste(RealWindow window, Process process, String code) throws Exception {
        var photo = dir.resolve("photos").resolve(code + ".png");
        if (code.equals("IR-05")) {
            window.copy("image/png", photo);
        } else {
            window.copy("text/uri-list", Files.writeString(dir.resolve("copied"), photo.toUri() + "\r\n"));
        }
        step(window, process, "ctrl+v");
        window.still(() -> !process.isAlive());
    }

    private static void jump(RealWindow window, Question question) throws Exception {
        window.press("ctrl+g");
        window.still(() -> false);
        window.type(question.code());
        window.still(() -> false);
        window.press("Return");
        window.still(() -> false);
    }

    /// Presses a key and waits until it shows.
    private static void step(RealWindow window, Process process, String key) throws Exception {
        if (process.isAlive()) {
            var before = window.shown();
            window.press(key);
            window.changed(before, () -> !process.isAlive());
            Thread.sleep(120);
        }
    }

    private void kill(Process process, int millis) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            killed.set(System.currentTimeMillis());
            process.destroyForcibly();
        });
    }

    private static List<String> fields(Question question) {
        var fields = new ArrayList<String>();
        if (question.choices().isEmpty()) {
            fields.add(Typing.OUTCOME);
        }
        if (InterviewWindowChild.isNoted(question, NOTES)) {
            fields.add(Typing.NOTE);
        }
        return fields;
    }

    private static String wanted(Question question, String field) {
        return field.equals(Typing.NOTE) ? InterviewWindowChild.note(question.code()) : words(question);
    }

    private static String words(Question question) {
        return question.kind() == QuestionKind.DATE ? "1 October 2026" : "By a huddle each week, as " + question.code() + " asks";
    }

    private static boolean isDone(Kept kept, Question question) {
        return kept.isAnswered(question) && fields(question).stream().allMatch(f -> kept.text(question, f).equals(wanted(question, f)))
                && kept.typed().stream().noneMatch(t -> t.question().equals(question.code()))
                && (!InterviewWindowChild.isPhotographed(question.code()) || !kept.file().evidence(question.code()).isEmpty());
    }

    /// Nothing that had been typed a second before the kill is lost.
    private void kept(String at) throws Exception {
        var kept = kept();
        var last = strokes.reversed().stream().filter(s -> s.at() <= killed.get()).findFirst().orElseThrow();
        for (var stroke : strokes) {
            if (stroke.at() <= killed.get() - SECOND) {
                var question = QUESTIONS.stream().filter(q -> q.code().equals(stroke.code())).findFirst().orElseThrow();
                assertThat(kept.text(question, stroke.field()).length()).as(at + " " + stroke).isGreaterThanOrEqualTo(stroke.length());
            }
        }
        var question = QUESTIONS.stream().filter(q -> q.code().equals(last.code())).findFirst().orElseThrow();
        int stands = kept.text(question, last.field()).length();
        var lost = strokes.stream().filter(s -> s.at() <= killed.get() && s.code().equals(last.code()) && s.field().equals(last.field()) && s.length() > stands).toList();
        System.out.println(at + ": in " + last.code() + " after " + last.length() + " characters, " + stands + " on the disk; "
                + (lost.isEmpty() ? "nothing lost" : lost.size() + " characters of the last " + (killed.get() - lost.getFirst().at()) + " ms lost"));
    }

    private void whole() throws Exception {
        var kept = kept();
        assertThat(kept.file().progress().answered()).isEqualTo(QUESTIONS.size());
        for (var question : QUESTIONS) {
            var answer = kept.file().answer(question.code()).orElseThrow();
            assertThat(answer.note()).as(question.code()).isEqualTo(InterviewWindowChild.isNoted(question, NOTES) ? InterviewWindowChild.note(question.code()) : "");
            assertThat(answer.outcome()).as(question.code()).isEqualTo(List.of(switch (question.kind()) {
                case YES_NO_PARTIAL -> "yes";
                case DATE -> "2026-10-01";
                case TEXT -> words(question);
                case MULTI, RATING -> question.choices().getFirst();
            }));
            assertThat(kept.file().evidence(question.code())).as(question.code()).hasSize(InterviewWindowChild.isPhotographed(question.code()) ? 1 : 0);
        }
        assertThat(kept.typed()).isEmpty();
        try (var store = open()) {
            assertThat(store.journal().check().problems()).isEmpty();
        }
    }

    private Kept kept() throws Exception {
        try (var store = open()) {
            var stocktake = StocktakeWiring.of(store);
            assertThat(stocktake.interviews().of(PRACTICE)).as("one interview all along").hasSize(1);
            var file = stocktake.interviews().of(PRACTICE).getFirst();
            return new Kept(file, stocktake.recovering().of(file));
        }
    }

    private Path store() {
        return dir.resolve("store");
    }

    private OpenStore open() throws Exception {
        return OpenStore.open(SecurityWiring.vault().unlock(store(), StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
    }
}
