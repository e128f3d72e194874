package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.improvement.Order;
import org.testfx.api.FxRobot;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlanProblem;
import soundpractice.journal.Change;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;
import soundpractice.shell.StoreDoor;
import soundpractice.sync.GiveOutPlace;
import soundpractice.sync.MembersPlace;
import soundpractice.sync.TakeInPlace;
import soundpractice.sync.ui.Meeting;

/// Laptops of one team, each with its store and its screens of the exchange; one window shows now the one, now the other.
abstract class LaptopsOnScreen {
    static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    static final String PASSPHRASE = "a long passphrase for tests";
    static final Messages WORDS = Messages.load(Locale.UK);

    @TempDir
    Path folder;

    private final AtomicLong clock = new AtomicLong(Instant.parse("2017-10-02T09:00:00Z").toEpochMilli());
    private final List<OpenStore> stores = new ArrayList<>();
    FxBench bench;
    @Nullable Screen shown;

    @BeforeEach
    void bench() throws Exception {
        bench = new FxBench();
    }

    @AfterEach
    void close() throws Exception {
        FxBench.run(() -> {
            if (shown != null) {
                shown.hidden();
            }
        });
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
        for (var store : stores) {
            store.close();
        }
    }

    /// One laptop: its store and its screens.
    record Laptop(OpenStore store, Meeting meeting, Screens screens) {
        String digest() throws TroubleException {
            return store.segments().digests().toString();
        }
    }

    private Laptop laptop(OpenStore store) {
        stores.add(store);
        return FxBench.on(() -> {
            var register = new RegisterWiring(store);
            var improvement = ImprovementWiring.of(store);
            var stocktake = new StocktakeWiring(store, register.practices());
            var cases = CaseworkWiring.of(store).cases();
            var meeting = SyncScreens.meeting(store, new SyncWiring(store), register.practices(), cases, stocktake.interviews(), improvement);
            var screens = new Screens();
            SyncScreens.add(screens, bench.desk, meeting);
            ImprovementScreens.add(screens, bench.desk, ImprovementScreens.of(improvement, store, register.practices(), register.contacts(), cases::settings));
            new StocktakeScreens(store, stocktake, register, improvement, StocktakeDocuments.of(store)).add(screens, bench.desk);
            return new Laptop(store, meeting, screens);
        });
    }

    Laptop lead() throws TroubleException {
        var unlocked = StoreOfTests.create(folder.resolve("lead"), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "NHS Example"), PASSPHRASE.toCharArray());
        return laptop(LocalDoor.founded(OpenStore.open(unlocked, WORDS, this::now)));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.addAndGet(1));
    }

    void nextDay() {
        clock.addAndGet(86_400_000);
    }

    /// A key of the window reaches the screen first.
    void press(KeyCode key) {
        FxBench.run(() -> {
            var screen = java.util.Objects.requireNonNull(shown);
            var event = new javafx.scene.input.KeyEvent(screen.root(), screen.root(), javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
            assertThat(screen.takes(event)).as("%s means something here", key).isTrue();
        });
    }

    /// Invited by the screen, joined at the newcomer's door, admitted after the words were typed.
    Laptop joins(Laptop lead, String name) throws Exception {
        var invitation = folder.resolve(name + ".qainvite");
        bench.files.next(invitation);
        show(lead, new MembersPlace(), 1280, 800);
        FxBench.until(bench::idle);
        bench.photographAll("sync-members");
        bench.pressAt(bench.words.text("sync.members.invite"));
        FxBench.until(bench::asks);
        bench.type(name);
        bench.tabTo(bench.words.text("sync.invite.role"));
        for (int i = 0; i < Role.values().length && !isChosen(Role.AREA_TEAM_OFFICER); i++) {
            bench.press(KeyCode.DOWN);
        }
        assertThat(isChosen(Role.AREA_TEAM_OFFICER)).isTrue();
        bench.photographFront("sync-invite");
        bench.pressAt(bench.words.text("sync.invite.yes"));
        FxBench.until(() -> Files.exists(invitation) && bench.idle());
        closeDialog();

        var answer = folder.resolve(name + ".qaanswer");
        var door = new LocalDoor(folder.resolve(name), WORDS, this::now);
        StoreDoor.Joined<OpenStore> joined = door.join(door.invitation(invitation).orThrow(), PASSPHRASE, answer, Progress.UNWATCHED).orThrow();

        bench.files.next(answer);
        bench.pressAt(bench.words.text("sync.members.answer"));
        FxBench.until(bench::asks);
        bench.type(joined.words());
        bench.photographFront("sync-words");
        bench.pressAt(bench.words.text("sync.words.yes"));
        FxBench.until(() -> lead.store().journal() != null && lead.meeting().team().trust().named(name).isPresent() && bench.idle());
        closeDialog();
        return laptop(joined.store());
    }

    /// The same without the screens, for tests of what comes afterwards: the newcomer has all that the lead has.
    Laptop member(Laptop lead, String name) throws Exception {
        var team = lead.meeting().team();
        var invitation = folder.resolve(name + ".qainvite");
        lead.meeting().papers().write(invitation, team.invite(name, Role.AREA_TEAM_OFFICER, List.of()).orThrow().text());
        var door = new LocalDoor(folder.resolve(name), WORDS, this::now);
        var joined = door.join(door.invitation(invitation).orThrow(), PASSPHRASE, folder.resolve(name + ".qaanswer"), Progress.UNWATCHED).orThrow();
        team.admit(lead.meeting().papers().acceptance(folder.resolve(name + ".qaanswer")).orElseThrow(), joined.words()).orThrow();
        var member = laptop(joined.store());
        sends(lead, member, name + "-first");
        return member;
    }

    /// A bundle with everything, from one to the other.
    void sends(Laptop from, Laptop to, String name) throws Exception {
        to.meeting().exchange().take(written(from, name), null, true, soundpractice.sync.Watch.NOBODY).orThrow();
    }

    /// A bundle with everything, for everybody.
    Path written(Laptop from, String name) throws Exception {
        var file = folder.resolve(name + ".qabundle");
        from.meeting().exchange().export(BundleFireChild.EVERYTHING, file, soundpractice.sync.Watch.NOBODY).orThrow();
        return file;
    }

    private static boolean isChosen(Role role) {
        return FxBench.focused().filter(javafx.scene.control.ComboBox.class::isInstance).map(box -> role.equals(((javafx.scene.control.ComboBox<?>) box).getValue())).orElse(false);
    }

    void closeDialog() throws Exception {
        FxBench.until(bench::asks);
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
    }

    Path give(Laptop from, String to, String name) throws Exception {
        var file = folder.resolve(name);
        bench.files.next(file);
        show(from, new GiveOutPlace(List.of(to)), 1100, 800);
        FxBench.until(() -> has(to) && bench.idle());
        bench.pressAt(bench.words.text("platform.next"));
        bench.pressAt(bench.words.text("platform.next"));
        FxBench.until(() -> has(bench.words.text("sync.out.size")) && bench.idle());
        if (!Files.exists(FxBench.picture("sync-give-light"))) {
            bench.photographAll("sync-give");
        }
        bench.pressAt(bench.words.text("sync.out.write"));
        FxBench.until(() -> Files.exists(file) && bench.idle());
        return file;
    }

    /// A visit pack: one practice, and nothing else.
    Path pack(Laptop from, String to, PracticeCode practice, String name) throws Exception {
        var file = folder.resolve(name);
        bench.files.next(file);
        show(from, new GiveOutPlace(List.of(to)), 1100, 800);
        FxBench.until(() -> has(to) && bench.idle());
        bench.pressAt(bench.words.text("platform.next"));
        bench.tabTo(bench.words.text("sync.out.lacks"));
        bench.press(KeyCode.DOWN);
        bench.press(KeyCode.DOWN);
        bench.tabTo(bench.words.text("sync.out.practices"));
        choose(practice);
        bench.photographAll("sync-pack");
        bench.pressAt(bench.words.text("platform.next"));
        FxBench.until(() -> has(bench.words.text("sync.out.size")) && bench.idle());
        bench.pressAt(bench.words.text("sync.out.write"));
        FxBench.until(() -> Files.exists(file) && bench.idle());
        return file;
    }

    /// Ticks one of several by keys.
    private void choose(PracticeCode practice) {
        for (int i = 0; i < 20 && !isAt(practice); i++) {
            bench.press(KeyCode.DOWN);
        }
        assertThat(isAt(practice)).isTrue();
        bench.press(KeyCode.SPACE);
    }

    private static boolean isAt(PracticeCode practice) {
        return FxBench.focused().filter(javafx.scene.control.ListView.class::isInstance)
                .map(list -> practice.equals(((javafx.scene.control.ListView<?>) list).getSelectionModel().getSelectedItem())).orElse(false);
    }

    /// Changes the plan's only action on the plan's screen.
    ///
    /// @param fields texts by their labels
    void edit(Laptop where, RecordId plan, java.util.Map<String, String> fields) throws Exception {
        show(where, new PlanPlace(plan), 1280, 820);
        FxBench.until(() -> bench.idle() && new FxRobot().lookup(".plan-actions .table-view").<javafx.scene.control.TableView<?>>tryQuery().filter(t -> t.getItems().size() == 1).isPresent());
        FxBench.run(() -> {
            javafx.scene.control.TableView<?> table = new FxRobot().lookup(".plan-actions .table-view").query();
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        bench.press(KeyCode.F2);
        FxBench.until(bench::asks);
        fields.forEach((label, text) -> {
            bench.tabTo(bench.words.text(label));
            FxBench.run(() -> FxBench.focused().filter(javafx.scene.control.TextInputControl.class::isInstance).map(javafx.scene.control.TextInputControl.class::cast).orElseThrow().selectAll());
            bench.type(text);
        });
        bench.photographFront("sync-plan-edit");
        bench.pressAt(bench.words.text("improvement.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
    }

    /// Takes a bundle in by the screen.
    ///
    /// @return the receipt, or the file itself where it was one
    Path take(Laptop by, Path file) throws Exception {
        boolean receipt = by.meeting().exchange().inspect(file, soundpractice.sync.Watch.NOBODY).orThrow().receipt();
        show(by, new TakeInPlace(file), 1100, 800);
        var button = bench.words.text(receipt ? "sync.in.take-receipt" : "sync.in.take");
        FxBench.until(() -> has(button) && bench.idle());
        if (!receipt && file.getFileName().toString().startsWith("pocket")) {
            bench.photographAll("sync-take");
        }
        bench.pressAt(button);
        FxBench.until(() -> !has(button) && bench.idle());
        if (receipt) {
            return file;
        }
        var name = file.getFileName().toString().replace(".qabundle", "-receipt.qabundle");
        return file.resolveSibling(name);
    }

    RecordId action(Laptop lead, String what) throws TroubleException {
        var id = lead.store().journal().newId();
        var plan = lead.store().journal().newId();
        var problem = PlanProblem.of(plan, PRACTICE, Order.first(), "Recalls");
        var action = PlanAction.of(problem, lead.store().journal().newId(), Order.first(), what).by("A. Manager", LocalDate.of(2017, 11, 30)).measured("Weekly count", "");
        lead.store().journal().save(Change.plain().put(PlanAction.KIND, id, Scope.of(PRACTICE), action));
        return id;
    }

    static void change(Laptop where, RecordId action, java.util.function.UnaryOperator<PlanAction> to, String why) throws TroubleException {
        var read = where.store().journal().find(PlanAction.KIND, action).orElseThrow();
        where.store().journal().save((why.isEmpty() ? Change.plain() : Change.because(why)).put(read, to.apply(read.value())));
    }

    void show(Laptop laptop, Place place, double width, double height) {
        FxBench.run(() -> {
            if (shown != null) {
                shown.hidden();
            }
            shown = laptop.screens().at(place);
        });
        bench.show(java.util.Objects.requireNonNull(shown).root(), width, height);
        FxBench.run(() -> java.util.Objects.requireNonNull(shown).shown());
    }

    boolean has(String text) {
        return says(bench.stage.getScene().getRoot(), text);
    }

    private static boolean says(Node node, String text) {
        if (!node.isVisible()) {
            return false;
        }
        if (node instanceof javafx.scene.control.Labeled l && l.getText() != null && l.getText().contains(text)) {
            return true;
        }
        return node instanceof Parent p && p.getChildrenUnmodifiable().stream().anyMatch(c -> says(c, text));
    }

    /// What a screen reader says of the parts of the screen.
    static List<String> spoken(Node node) {
        var said = new ArrayList<String>();
        if (node.getAccessibleText() != null && node.getAccessibleRole() != AccessibleRole.NODE) {
            said.add(node.getAccessibleText());
        }
        if (node instanceof Region p) {
            p.getChildrenUnmodifiable().forEach(c -> said.addAll(spoken(c)));
        }
        return said;
    }
}
