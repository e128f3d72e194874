package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.cli.CommandLineOn;
import soundpractice.journal.Change;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Snapshots;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Desktop;
import soundpractice.sync.Leaving;
import soundpractice.sync.LeftOff;
import soundpractice.sync.Sent;
import soundpractice.sync.Watch;

/// A program that ends in the middle of a bundle: the next start, by the window or by the command line, says in one sentence what is true now, and says it
/// once.
class SuddenEndTest {
    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final String DAY = LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();

    @TempDir
    Path dir;

    private CommandLineOn ben;
    private Path bens;
    private Path leads;
    private Path bundles;

    @BeforeEach
    void a_lead_an_officer_and_a_bundle_on_its_way() throws Exception {
        ben = new CommandLineOn(Files.createDirectories(dir.resolve("ben")));
        bens = dir.resolve("ben/store");
        leads = dir.resolve("lead");
        bundles = Files.createDirectories(dir.resolve("bundles"));
        SecurityWiring.vault().create(leads, new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        SecurityWiring.vault().create(bens, new Person("Ben Sample", Role.AREA_TEAM_OFFICER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        try (var from = LocalDoor.founded(open(leads)); var to = open(bens)) {
            var out = new SyncWiring(from);
            var joining = new SyncWiring(to).team().join(out.team().invite("Ben Sample", Role.AREA_TEAM_OFFICER, List.of()).orThrow()).orThrow();
            out.team().admit(joining.acceptance(), joining.words()).orThrow();
            BundleFireChild.work(from, new Random(5), 60);
            out.exchange().export(BundleFireChild.EVERYTHING, bundles.resolve("0.qabundle"), Watch.NOBODY).orThrow();
        }
    }

    @Test
    void an_import_that_had_not_begun_is_told_by_the_command_line() throws Exception {
        ended(bens, "end in an import");
        ben.ok(DAY, "bundle", "held");
        assertThat(ben.refusal()).contains("The import of “0.qabundle” had not begun when the program ended: nothing was changed. Take it in again.");
        assertThat(halves(bens)).isEmpty();
        ben.ok(DAY, "bundle", "held");
        assertThat(ben.refusal()).as("told once").doesNotContain("0.qabundle");
        assertThat(ben.json(DAY, "bundle", "import", bundles.resolve("0.qabundle").toString()).get("records_new").asInt()).isPositive();
    }

    @Test
    void an_import_that_was_completed_is_told_by_the_command_line() throws Exception {
        ended(bens, "end after an import");
        ben.ok(DAY, "bundle", "held");
        assertThat(ben.refusal()).contains("The import of “0.qabundle” was completed before the program ended: all of it is here.");
        assertThat(ben.json(DAY, "bundle", "import", bundles.resolve("0.qabundle").toString()).get("merged").asInt()).as("nothing was missing").isZero();
        assertThat(bundles.resolve("0-receipt.qabundle")).exists();
    }

    @Test
    void a_bundle_written_half_is_told_by_the_window() throws Exception {
        ended(leads, "end in an export");
        assertThat(halves(bundles)).as("a half file was there").hasSize(1);
        var stage = FxBench.primaryStage();
        var desktop = FxBench.on(() -> {
            var made = new Desktop<OpenStore>(stage, WORDS, SettingsFile.inMemory(), () -> LocalDate.of(2026, 11, 25), new LocalDoor(leads, WORDS, Clock.systemUTC()), Insides::of);
            made.desk().look().theme().set(Theme.LIGHT);
            made.start();
            stage.setWidth(1280);
            stage.setHeight(800);
            return made;
        });
        try {
            // What is typed before the field has the keyboard goes nowhere.
            FxBench.until(() -> desktop.scene().getFocusOwner() instanceof TextInputControl);
            FxBench.type(StoreChild.PASSPHRASE);
            new FxRobot().push(KeyCode.ENTER);
            var sentence = "The bundle “broken.qabundle” was not finished when the program ended.";
            FxBench.until(() -> !desktop.scene().getRoot().getStyleClass().contains("entry"));
            FxBench.until(() -> says(desktop.scene().getRoot(), sentence) && ((FxJobs) desktop.desk().jobs()).atWork() == 0);
            FxBench.until(() -> desktop.desk().notices().last().get().startsWith(sentence));
            FxBench.on(() -> {
                Snapshots.take(stage.getScene(), FxBench.picture("sync-sudden-end"));
                return true;
            });
            assertThat(halves(bundles)).isEmpty();
        } finally {
            close(stage, desktop);
        }
        try (var again = open(leads)) {
            assertThat(again.afterSuddenEnd()).as("told once").isEmpty();
        }
    }

    @Test
    void a_bundle_that_was_whole_is_noted_at_the_next_start() throws Exception {
        try (var store = open(leads)) {
            var sent = new SyncWiring(store).exchange().sent().getFirst();
            var note = store.founding().find(Sent.KIND, Sent.id(sent.bundle())).orElseThrow();
            // As it stands between the file's getting its name and the note of it.
            store.founding().save(Change.plain().delete(note).put(Leaving.KIND, Leaving.id(sent.file()), Scope.THIS_LAPTOP,
                    new Leaving(sent.file(), sent.file() + ".part-0", sent.at(), sent.whole("", 0), store.unlocked().device())));
        }
        try (var store = open(leads)) {
            assertThat(store.leftOff()).extracting(LeftOff::how).containsExactly(LeftOff.How.EXPORT_AFTER);
            assertThat(new SyncWiring(store).exchange().sent()).singleElement().satisfies(s -> assertThat(s.bytes()).isEqualTo(Files.size(bundles.resolve("0.qabundle"))));
            assertThat(bundles.resolve("0.qabundle")).exists();
        }
    }

    private static void close(Stage stage, Desktop<OpenStore> desktop) throws Exception {
        FxBench.until(() -> ((FxJobs) desktop.desk().jobs()).atWork() == 0);
        FxBench.run(stage::hide);
    }

    private void ended(Path store, String how) throws Exception {
        var child = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(), "-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                BundleFireChild.class.getName(), store.toString(), bundles.toString(), how, "0").redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        var said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(child.waitFor()).isEqualTo(9);
        assertThat(said).as("it ended in the middle").contains("READY").doesNotContain("DONE").doesNotContain("TROUBLE");
    }

    private static List<Path> halves(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().contains(".part")).toList();
        }
    }

    private static boolean says(Node node, String text) {
        if (node instanceof Labeled l && l.getText() != null && l.getText().startsWith(text)) {
            return true;
        }
        return node instanceof Parent p && p.getChildrenUnmodifiable().stream().anyMatch(c -> says(c, text));
    }

    private static OpenStore open(Path store) throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(store, StoreChild.PASSPHRASE.toCharArray()), WORDS, Clock.systemUTC());
    }
}
