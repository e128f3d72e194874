package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.text.Language;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.LocalDoor;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;

/// A newcomer joins by keyboard alone, from the first window: the invitation, a passphrase, the answer file, and four words that the lead types.
class JoiningByKeysTest {
    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));
    private static final String PASSPHRASE = "walnut ferry onwards plaster";

    @TempDir
    Path folder;

    @Test
    void a_newcomer_joins_and_the_lead_hears_the_same_words() throws Exception {
        var bench = new FxBench();
        var entered = new AtomicReference<OpenStore>();
        var unlocked = new FileVault().create(folder.resolve("lead"), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "NHS Example"), PASSPHRASE.toCharArray());
        try (var lead = LocalDoor.founded(OpenStore.open(unlocked, WORDS, CLOCK))) {
            var team = new SyncWiring(lead).team();
            var invitation = folder.resolve("ben.qainvite");
            var answer = folder.resolve("ben.qaanswer");
            SyncWiring.papers().write(invitation, team.invite("Ben Sample", Role.AREA_TEAM_OFFICER, List.<PracticeCode>of()).orThrow().text());

            var screen = FxBench.on(() -> new WelcomeScreen(
                    bench.desk, new EntryModel<>(new LocalDoor(folder.resolve("ben"), WORDS, CLOCK), bench.desk.jobs(), entered::set), new EntryLook(bench.desk, Language.ENGLISH, _ -> { })));
            bench.show((Parent) screen.root(), 1280, 820);
            FxBench.run(screen::shown);
            bench.files.next(invitation);
            bench.pressAt(WORDS.text("shell.welcome.join"));
            FxBench.until(() -> shows(bench, WORDS.text("shell.welcome.join.who", "Ann Example")));
            bench.photograph("join-invited");
            bench.pressAt(WORDS.text("platform.next"));
            bench.tabTo(WORDS.text("shell.welcome.passphrase"));
            bench.type(PASSPHRASE);
            bench.tabTo(WORDS.text("shell.welcome.again"));
            bench.type(PASSPHRASE);
            bench.files.next(answer);
            bench.pressAt(WORDS.text("shell.welcome.join.finish"));
            FxBench.until(() -> shows(bench, WORDS.text("shell.welcome.join.done")));
            bench.photographAll("join-words");
            assertThat(answer).exists();

            var heard = FxBench.on(() -> spoken(bench.stage.getScene().getRoot())).getFirst();
            var words = heard.substring(heard.lastIndexOf(':') + 1).strip();
            assertThat(words.split(" ")).as("%s: a screen reader says the four words in one go", heard).hasSize(4);
            assertThat(team.admit(SyncWiring.papers().acceptance(answer).orElseThrow(), words).isDone()).isTrue();
            assertThat(team.trust().named("Ben Sample")).isPresent();

            bench.pressAt(WORDS.text("shell.welcome.join.go-on"));
            FxBench.until(() -> entered.get() != null);
            assertThat(entered.get().author()).isEqualTo("Ben Sample");
            assertThat(Files.isDirectory(folder.resolve("ben"))).isTrue();
        } finally {
            if (entered.get() != null) {
                entered.get().close();
            }
        }
    }

    private static boolean shows(FxBench bench, String text) {
        return shows(bench.stage.getScene().getRoot(), text);
    }

    private static boolean shows(Node node, String text) {
        return node instanceof Labeled l && text.equals(l.getText()) || node instanceof Parent p && p.getChildrenUnmodifiable().stream().anyMatch(c -> shows(c, text));
    }

    /// What can be tabbed to and is read as text.
    private static List<String> spoken(Node node) {
        var said = new ArrayList<String>();
        if (node.isFocusTraversable() && node.getAccessibleRole() == AccessibleRole.TEXT && node.getAccessibleText() != null) {
            said.add(node.getAccessibleText());
        }
        if (node instanceof Parent p) {
            p.getChildrenUnmodifiable().forEach(c -> said.addAll(spoken(c)));
        }
        return said;
    }
}
