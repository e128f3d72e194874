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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanAction;
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
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.GiveOutPlace;
import soundpractice.sync.MembersPlace;
import soundpractice.sync.TakeInPlace;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.ui.Meeting;
import soundpractice.sync.wall.Journey;
import soundpractice.sync.wall.NextStep;

/// A fortnight of three laptops by the screens and by keyboard: joining, a visit pack, work apart, a late stick, a conflict settled by keys, receipts.
class ExchangeScreensTest {
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final String PASSPHRASE = "a long passphrase for tests";
    private static final Messages WORDS = Messages.load(Locale.UK);

    @TempDir
    Path folder;

    private final AtomicLong clock = new AtomicLong(Instant.parse("2017-10-02T09:00:00Z").toEpochMilli());
    private final List<OpenStore> stores = new ArrayList<>();
    private FxBench bench;
    private @Nullable Screen shown;

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
    private record Laptop(OpenStore store, Meeting meeting, Screens screens) {
        String digest() throws TroubleException {
            return store.segments().digests().toString();
        }
    }

    private Laptop laptop(OpenStore store) {
        stores.add(store);
        return FxBench.on(() -> {
            var register = new RegisterWiring(store);
            var improvement = ImprovementWiring.of(store);
            var meeting = SyncScreens.meeting(store, new SyncWiring(store), register.practices(), CaseworkWiring.of(store).cases(),
                    new StocktakeWiring(store, register.practices()).interviews(), improvement);
            var screens = new Screens();
            SyncScreens.add(screens, bench.desk, meeting);
            return new Laptop(store, meeting, screens);
        });
    }

    private Laptop lead() throws TroubleException {
        var unlocked = StoreOfTests.create(folder.resolve("lead"), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "NHS Example"), PASSPHRASE.toCharArray());
        return laptop(LocalDoor.founded(OpenStore.open(unlocked, WORDS, this::now)));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.addAndGet(1));
    }

    private void nextDay() {
        clock.addAndGet(86_400_000);
    }

    @Test
    void two_officers_and_a_lead_meet_by_screens() throws Exception {
        var lead = lead();
        var ina = joins(lead, "Ina Fields");
        var tom = joins(lead, "Tom Marsh");
        assertThat(lead.meeting().around().wall().laptops()).allMatch(l -> l.next() == NextStep.FIRST);

        var action = action(lead, "Call every patient overdue");
        assertThat(lead.meeting().around().journey(Scope.of(PRACTICE)).state()).isEqualTo(Journey.State.HERE_ONLY);
        var pack = give(lead, "Ina Fields", "week1-ina.qabundle");
        assertThat(lead.meeting().around().journey(Scope.of(PRACTICE), List.of(action)).state()).isEqualTo(Journey.State.NOT_ACKNOWLEDGED);
        take(lead, take(ina, pack));
        take(lead, take(tom, give(lead, "Tom Marsh", "week1-tom.qabundle")));
        assertThat(lead.meeting().around().journey(Scope.of(PRACTICE), List.of(action)).state()).isEqualTo(Journey.State.WITH_ALL);
        assertThat(ina.digest()).isEqualTo(lead.digest()).isEqualTo(tom.digest());

        nextDay();
        change(ina, action, a -> a.by("B. Deputy", a.due()).measured("Weekly count, read on Fridays", ""), "Agreed during the visit");
        var pocket = give(ina, "Ann Example", "pocket.qabundle");
        nextDay();
        change(tom, action, a -> a.helped("Two hours a week", true, a.support(), a.sources()), "");
        change(lead, action, a -> a.by("C. Partner", a.due()).measured("Weekly count, shown at the meeting", ""), "The committee asks");
        take(lead, give(tom, "Ann Example", "tom.qabundle"));
        take(lead, pocket);
        assertThat(lead.store().clashes().open()).as("owner and measure; what Tom wrote merged by itself").hasSize(2);

        settleByKeys(lead);
        assertThat(lead.store().clashes().open()).isEmpty();
        var settled = lead.store().journal().find(PlanAction.KIND, action).orElseThrow().value();
        assertThat(settled.resources()).isEqualTo("Two hours a week");

        nextDay();
        take(lead, take(ina, give(lead, "Ina Fields", "week2-ina.qabundle")));
        take(lead, take(tom, give(lead, "Tom Marsh", "week2-tom.qabundle")));
        assertThat(ina.digest()).isEqualTo(lead.digest()).isEqualTo(tom.digest());
        assertThat(ina.store().clashes().open()).as("nobody is asked again").isEmpty();
        assertThat(lead.meeting().around().wall().laptops()).allMatch(l -> l.next() == NextStep.NOTHING);

        show(lead, new ExchangePlace(), 1280, 900);
        FxBench.until(() -> has("Tom Marsh") && bench.idle());
        bench.photographAll("sync-exchange");
        show(lead, new HistoryPlace("Call every patient overdue", Scope.of(PRACTICE), List.of(action)), 1280, 800);
        FxBench.until(() -> has(bench.words.text("sync.history.verify")) && bench.idle());
        bench.photographAll("sync-history");
        var told = new soundpractice.sync.history.RecordHistory(lead.meeting().histories(), lead.meeting().exchange(), lead.meeting().team(), lead.meeting().names())
                .tell(Scope.of(PRACTICE), List.of(action));
        assertThat(told).anyMatch(t -> t.author().equals("Tom Marsh") && t.with().equals("Tom Marsh") && t.bundle() == 2 || t.author().equals("Tom Marsh") && t.bundle() > 0);
        assertThat(told.getFirst().settled()).isTrue();
        var before = lead.meeting().histories().asOf(action, Instant.parse("2017-10-02T23:00:00Z")).orElseThrow();
        assertThat(before.get("owner")).isEqualTo("A. Manager");
    }

    /// Two questions: the first by one key, the second combined from both wordings.
    private void settleByKeys(Laptop lead) throws Exception {
        show(lead, new ConflictsPlace(), 1280, 800);
        FxBench.until(() -> has(bench.words.text("sync.side.before")) && bench.idle());
        bench.photographAll("sync-conflicts");
        FxBench.run(() -> assertThat(spoken(bench.stage.getScene().getRoot())).anyMatch(s -> s.startsWith(bench.words.text("sync.side.mine")))
                .anyMatch(s -> s.startsWith(bench.words.text("sync.side.theirs"))).anyMatch(s -> s.startsWith(bench.words.text("sync.side.before"))));
        var first = lead.store().clashes().open().getFirst();
        press(first.component().startsWith("measure") ? KeyCode.C : KeyCode.DIGIT2);
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text(first.component().startsWith("measure") ? "sync.combine.yes" : "sync.take.yes"));
        FxBench.until(() -> lead.store().clashes().open().size() == 1 && bench.idle() && !bench.asks());
        var second = lead.store().clashes().open().getFirst();
        press(second.component().startsWith("measure") ? KeyCode.C : KeyCode.DIGIT2);
        FxBench.until(bench::asks);
        bench.photograph("sync-answer");
        bench.pressAt(bench.words.text(second.component().startsWith("measure") ? "sync.combine.yes" : "sync.take.yes"));
        FxBench.until(() -> lead.store().clashes().open().isEmpty() && bench.idle());
    }

    /// A key of the window reaches the screen first.
    private void press(KeyCode key) {
        FxBench.run(() -> {
            var screen = java.util.Objects.requireNonNull(shown);
            var event = new javafx.scene.input.KeyEvent(screen.root(), screen.root(), javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
            assertThat(screen.takes(event)).as("%s means something here", key).isTrue();
        });
    }

    /// Invited by the screen, joined at the newcomer's door, admitted after the words were typed.
    private Laptop joins(Laptop lead, String name) throws Exception {
        var invitation = folder.resolve(name + ".qainvite");
        bench.files.next(invitation);
        show(lead, new MembersPlace(), 1280, 800);
        FxBench.until(bench::idle);
        bench.pressAt(bench.words.text("sync.members.invite"));
        FxBench.until(bench::asks);
        bench.type(name);
        FxBench.run(() -> new FxRobot().lookup(".combo-box").queryAllAs(javafx.scene.control.ComboBox.class).stream()
                .filter(b -> b.getItems().contains(Role.AREA_TEAM_OFFICER)).findFirst().orElseThrow().getSelectionModel().select(Role.AREA_TEAM_OFFICER));
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
        bench.pressAt(bench.words.text("sync.words.yes"));
        FxBench.until(() -> lead.store().journal() != null && lead.meeting().team().trust().named(name).isPresent() && bench.idle());
        closeDialog();
        return laptop(joined.store());
    }

    private void closeDialog() throws Exception {
        FxBench.until(bench::asks);
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
    }

    private Path give(Laptop from, String to, String name) throws Exception {
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

    /// Takes a bundle in by the screen.
    ///
    /// @return the receipt, or the file itself where it was one
    private Path take(Laptop by, Path file) throws Exception {
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

    private RecordId action(Laptop lead, String what) throws TroubleException {
        var id = lead.store().journal().newId();
        var plan = lead.store().journal().newId();
        var problem = PlanProblem.of(plan, PRACTICE, Order.first(), "Recalls");
        var action = PlanAction.of(problem, lead.store().journal().newId(), Order.first(), what).by("A. Manager", LocalDate.of(2017, 11, 30)).measured("Weekly count", "");
        lead.store().journal().save(Change.plain().put(PlanAction.KIND, id, Scope.of(PRACTICE), action));
        return id;
    }

    private static void change(Laptop where, RecordId action, java.util.function.UnaryOperator<PlanAction> to, String why) throws TroubleException {
        var read = where.store().journal().find(PlanAction.KIND, action).orElseThrow();
        where.store().journal().save((why.isEmpty() ? Change.plain() : Change.because(why)).put(read, to.apply(read.value())));
    }

    private void show(Laptop laptop, Place place, double width, double height) {
        FxBench.run(() -> {
            if (shown != null) {
                shown.hidden();
            }
            shown = laptop.screens().at(place);
        });
        bench.show(java.util.Objects.requireNonNull(shown).root(), width, height);
        FxBench.run(() -> java.util.Objects.requireNonNull(shown).shown());
    }

    private boolean has(String text) {
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
    private static List<String> spoken(Node node) {
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
