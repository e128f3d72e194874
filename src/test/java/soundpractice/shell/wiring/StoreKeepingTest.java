package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.journal.Change;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.text.Messages;
import soundpractice.security.BackupName;
import soundpractice.security.Member;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.BackupsScreen;

/// Backups from inside the window: kept ones, one made elsewhere, the drill, a restore; and the day's own beside other work.
class StoreKeepingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final String PASSPHRASE = "walnut ferry onwards plaster";

    @TempDir
    Path dir;

    private OpenStore store;
    private StoreKeeping keeping;

    @BeforeEach
    void a_store_with_a_member() throws Exception {
        var folder = dir.resolve("store");
        StoreOfTests.create(folder, new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), PASSPHRASE.toCharArray()).close();
        store = LocalDoor.founded(open(folder));
        keeping = new StoreKeeping(store);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void the_days_own_backup_is_made_once_and_listed_with_its_size() throws Exception {
        assertThat(keeping.kept()).isEmpty();
        assertThat(keeping.daily(Progress.UNWATCHED)).isPresent();
        assertThat(keeping.daily(Progress.UNWATCHED)).isEmpty();
        SecurityWiring.beforeImport(store);
        assertThat(keeping.kept()).hasSize(2).allSatisfy(each -> assertThat(each.bytes()).isEqualTo(Files.size(each.file())))
                .extracting(each -> each.name().occasion()).containsExactlyInAnyOrder(BackupName.Occasion.DAILY, BackupName.Occasion.BEFORE_IMPORT);
    }

    @Test
    void a_drill_tells_whether_the_backup_knows_what_the_store_knows_and_leaves_nothing_behind() throws Exception {
        var file = dir.resolve("b.qabackup");
        keeping.backUp(file, Progress.UNWATCHED);
        var before = drills();
        var tried = keeping.tryOut(file, PASSPHRASE.toCharArray());
        assertThat(tried.whole()).isTrue();
        assertThat(tried.sameAsNow()).isTrue();
        assertThat(tried.digest()).isEqualTo(store.journal().check().stateDigest());
        store.journal().save(Change.plain().put(Member.KIND, Member.id("Ben"), Scope.AREA,
                new Member("Ben", Role.AREA_TEAM_OFFICER, LocalDate.of(2026, 1, 1), null, java.util.List.of())));
        assertThat(keeping.tryOut(file, PASSPHRASE.toCharArray()).sameAsNow()).as("the store went on").isFalse();
        assertThatThrownBy(() -> keeping.tryOut(file, "something else".toCharArray())).isInstanceOf(TroubleException.class);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> keeping.tryOut(file, PASSPHRASE.toCharArray())).isInstanceOfSatisfying(TroubleException.class,
                t -> assertThat(t.problem().key()).isEqualTo("security.restore.damaged"));
        assertThat(drills()).isEqualTo(before);
    }

    @Test
    void a_backup_restored_into_a_new_folder_opens_beside_the_store() throws Exception {
        var file = dir.resolve("b.qabackup");
        keeping.backUp(file, Progress.UNWATCHED);
        keeping.restore(file, dir.resolve("back"), PASSPHRASE.toCharArray());
        try (var back = open(dir.resolve("back"))) {
            assertThat(back.journal().check().stateDigest()).isEqualTo(store.journal().check().stateDigest());
        }
        assertThatThrownBy(() -> keeping.restore(file, dir.resolve("back"), PASSPHRASE.toCharArray())).isInstanceOf(TroubleException.class);
    }

    @Test
    void locking_the_store_stops_a_backup_at_work_and_no_half_file_stays() throws Exception {
        var file = dir.resolve("half.qabackup");
        var begun = new CountDownLatch(1);
        var stopped = new java.util.concurrent.CompletableFuture<Boolean>();
        var work = Thread.ofPlatform().start(() -> {
            try {
                keeping.backUp(file, (done, total) -> {
                    begun.countDown();
                    java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
                });
                stopped.complete(false);
            } catch (StoppedException asked) {
                stopped.complete(true);
            } catch (TroubleException e) {
                stopped.completeExceptionally(e);
            }
        });
        begun.await();
        store.close();
        work.join();
        assertThat(stopped.join()).isTrue();
        try (var left = Files.list(dir)) {
            assertThat(left.map(f -> f.getFileName().toString()).filter(name -> name.startsWith("half"))).isEmpty();
        }
        store = open(dir.resolve("store"));
    }

    @Test
    void the_screen_lists_backs_up_and_tries_by_keyboard() throws Exception {
        keeping.daily(Progress.UNWATCHED);
        SecurityWiring.beforeImport(store);
        var bench = new FxBench();
        var robot = new FxRobot();
        var screen = FxBench.on(() -> new BackupsScreen(bench.desk, keeping));
        bench.show(screen.root(), 1180, 760);
        FxBench.run(screen::shown);
        TableView<?> table = robot.lookup(".table-view").query();
        FxBench.until(() -> table.getItems().size() == 2);
        bench.photographAll("shell-backups");
        bench.files.next(dir.resolve("mine.qabackup"));
        FxBench.run(() -> robot.lookup(".accent").queryButton().requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0 && Files.exists(dir.resolve("mine.qabackup")));
        assertThat(SecurityWiring.backups().verify(dir.resolve("mine.qabackup"), PASSPHRASE.toCharArray()).files()).isPositive();
        FxBench.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        var tryThis = robot.lookup("Try this backup").queryButton();
        FxBench.run(tryThis::requestFocus);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        FxBench.until(() -> robot.lookup(".password-field").tryQuery().isPresent());
        FxBench.run(() -> robot.lookup(".password-field").<TextInputControl>query().setText(PASSPHRASE));
        FxBench.run(() -> robot.lookup(".sp-dialog .accent").queryButton().fire());
        FxBench.until(() -> robot.lookup("The backup is good").tryQuery().isPresent());
        bench.photograph("shell-backups-tried");
        FxBench.run(() -> robot.lookup("Close").queryButton().fire());
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
    }

    private static long drills() throws Exception {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(f -> f.getFileName().toString().startsWith("sound-practice-drill")).count();
        }
    }

    private static OpenStore open(Path folder) throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(folder, PASSPHRASE.toCharArray()), Messages.load(Locale.UK), CLOCK);
    }
}
