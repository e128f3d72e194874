package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CasePlace;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Screens;
import soundpractice.shell.demo.DemoMark;

/// Casework's screens by keyboard alone, on the demonstration's store.
class CaseworkKeysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FinancialQuarter LAST = FinancialQuarter.of("2026-27/Q2");

    @TempDir
    static Path folder;

    static OpenStore store;
    static FxBench bench;
    static CaseworkWiring casework;
    static Screens screens;
    static final FxRobot ROBOT = new FxRobot();

    @BeforeAll
    static void open() throws Exception {
        InstantSource clock = InstantSource.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        var door = new LocalDoor(folder.resolve("store"), Messages.load(Locale.UK), clock);
        door.makeDemo(folder.resolve("store"), TODAY, 48, 2, Progress.UNWATCHED);
        store = door.open(DemoMark.PASSPHRASE, Progress.UNWATCHED).orThrow();
        bench = new FxBench();
        var register = new RegisterWiring(store);
        var performance = new PerformanceWiring(store, register.practices());
        var quarters = performance.desk().quarters();
        casework = new CaseworkWiring(store, quarters, performance.desk().policies(), register.practices(), register.contacts());
        screens = FxBench.on(() -> {
            var made = new Screens();
            CaseworkScreens.add(made, bench.desk, CaseworkScreens.casework(casework, quarters, register.practices(), store::today), List.of());
            return made;
        });
    }

    @AfterAll
    static void close() throws Exception {
        FxBench.until(bench::idle);
        store.close();
    }

    @BeforeEach
    void forget() {
        bench.opened.clear();
    }

    @AfterEach
    void settle() throws Exception {
        FxBench.until(bench::idle);
    }

    @Test
    void today_leads_to_what_needs_somebody() throws Exception {
        show(new TodayPlace());
        FxBench.until(() -> ROBOT.lookup(".list-line").queryAll().size() > 4);
        bench.photographAll("casework-today");
        bench.pressAt(bench.words.text("casework.open"));
        assertThat(bench.opened).singleElement().isInstanceOf(CasePlace.class);
    }

    @Test
    void a_card_of_the_board_opens_its_case_and_the_list_does_too() throws Exception {
        show(new CasesPlace());
        FxBench.until(() -> ROBOT.lookup(".board-card").queryAll().size() > 1);
        bench.photographAll("casework-cases");
        for (int i = 0; i < 60 && FxBench.focused().filter(node -> node.getStyleClass().contains("board-card")).isEmpty(); i++) {
            bench.press(KeyCode.TAB);
        }
        bench.press(KeyCode.SPACE);
        var file = casework.cases().open(TODAY).stream().filter(f -> bench.opened.equals(List.of(new CasePlace(f.of().id())))).findFirst();
        assertThat(file).isPresent();
        bench.tabTo(bench.words.text("casework.cases.board"));
        bench.press(KeyCode.RIGHT);
        TableView<?> table = ROBOT.lookup(".table-view").query();
        FxBench.until(() -> table.isVisible() && !table.getItems().isEmpty());
        for (int i = 0; i < 40 && !FxBench.on(table::isFocused); i++) {
            bench.press(KeyCode.TAB);
        }
        bench.press(KeyCode.DOWN);
        bench.press(KeyCode.ENTER);
        assertThat(bench.opened).hasSize(2).last().isInstanceOf(CasePlace.class);
    }

    @Test
    void a_step_is_taken_with_a_note_and_stands_in_the_story() throws Exception {
        var file = casework.cases().open(TODAY).stream().filter(f -> f.of().stage().word().equals("support")).findFirst().orElseThrow();
        show(new CasePlace(file.of().id()));
        FxBench.until(() -> ROBOT.lookup(".list-line").queryAll().size() > 2);
        bench.photographAll("casework-case");
        bench.pressAt(bench.words.text("casework.case.take"));
        FxBench.until(bench::asks);
        bench.type("Agreed with the practice on the telephone");
        bench.pressAt(bench.words.text("casework.case.take"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        var moved = casework.cases().all(TODAY).stream().filter(f -> f.of().id().equals(file.of().id())).map(CaseFile::of).findFirst().orElseThrow();
        assertThat(moved.stage()).isNotEqualTo(file.of().stage());
        assertThat(casework.cases().decisions(file.of().opened())).as("nothing else was decided").allMatch(d -> d.practice() != null);
    }

    @Test
    void a_proposal_is_unticked_and_ticked_and_applied_without_a_note() throws Exception {
        show(new QuarterRunPlace(LAST));
        FxBench.until(() -> !ROBOT.lookup(".list-line .check-box").queryAll().isEmpty());
        bench.photographAll("casework-run");
        var open = casework.run().run(LAST, TODAY).orThrow().proposals().size();
        var before = casework.cases().decisions(LAST).size();
        assertThat(open).isPositive();
        bench.tabTo(bench.words.text("casework.run.tick", "", "").substring(0, 10));
        bench.press(KeyCode.SPACE);
        bench.press(KeyCode.SPACE);
        bench.pressAt(bench.words.text("casework.run.apply", 1).split("1", 2)[0]);
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("casework.run.ask.yes"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        var after = casework.cases().decisions(LAST);
        assertThat(after).hasSizeGreaterThan(before);
        FxBench.until(() -> ROBOT.lookup(bench.words.text("casework.run.nothing-waits")).tryQuery().isPresent());
        assertThat(after.stream().filter(d -> d.on().equals(TODAY))).isNotEmpty().allMatch(d -> d.followed());
    }

    @Test
    void a_letter_is_seen_issued_received_and_answered() throws Exception {
        show(new LettersPlace());
        TableView<?> table = ROBOT.lookup(".table-view").query();
        FxBench.until(() -> !table.getItems().isEmpty());
        FxBench.until(() -> bench.idle() && !ROBOT.lookup(".paper").queryAll().isEmpty());
        bench.photographAll("casework-letters");
        int before = casework.issued().all().size();
        long ready = casework.cases().all(TODAY).stream().mapToLong(f -> f.lettersReady().size()).sum();
        bench.pressAt(bench.words.text("casework.letters.issue", ready));
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("casework.letters.ask.yes"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(casework.issued().all()).hasSize(before + (int) ready);
        chooseFirst(table);
        bench.pressAt(bench.words.text("casework.letters.receipt"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("casework.letters.form.received"));
        bench.press(KeyCode.SHORTCUT, KeyCode.A);
        bench.type("23/11/2026");
        bench.pressAt(bench.words.text("casework.letters.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(casework.cases().all(TODAY).stream().flatMap(f -> f.letters().stream()).filter(l -> TODAY.equals(l.receivedOn()))).hasSize(1);
        var file = folder.resolve("saved.pdf");
        bench.files.next(file);
        chooseFirst(table);
        bench.pressAt(bench.words.text("casework.save.one"));
        FxBench.until(bench::idle);
        var newest = casework.issued().all().getLast();
        assertThat(file).hasBinaryContent(casework.issued().pdf(newest));
        bench.files.next(folder.resolve("batch"));
        bench.pressAt(bench.words.text("casework.save.batch"));
        FxBench.until(bench::idle);
        assertThat(folder.resolve("batch").resolve(newest.fileName())).hasBinaryContent(casework.issued().pdf(newest));
        long answers = answers();
        chooseFirst(table);
        bench.pressAt(bench.words.text("casework.letters.answer"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("casework.letters.form.note"));
        bench.type("The manager rang");
        bench.pressAt(bench.words.text("casework.letters.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(answers()).isEqualTo(answers + 1);
        assertThat(casework.cases().all(TODAY).stream().flatMap(f -> f.engagements().stream())).anyMatch(e -> e.note().equals("The manager rang"));
    }

    private static long answers() {
        return casework.cases().all(TODAY).stream().mapToLong(f -> f.engagements().size()).sum();
    }

    /// The letters of today stand first once none is ready.
    private static void chooseFirst(TableView<?> table) {
        for (int i = 0; i < 60 && !FxBench.on(table::isFocused); i++) {
            bench.press(KeyCode.TAB);
        }
        bench.press(KeyCode.HOME);
    }

    private Screen show(Place place) throws Exception {
        var screen = Objects.requireNonNull(FxBench.on(() -> screens.at(place)));
        bench.show(screen.root(), 1180, 760);
        FxBench.run(screen::shown);
        FxBench.until(bench::idle);
        return screen;
    }
}
