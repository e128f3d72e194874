package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.agreement.Clause;
import soundpractice.improvement.agreement.ClausesPlace;
import soundpractice.improvement.drafting.DirectoryPlace;
import soundpractice.improvement.support.ProgrammePlace;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.improvement.support.SupportPlace;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Screens;
import soundpractice.shell.demo.DemoMark;

/// Support, money and the two libraries by keyboard, on the demonstration's store; and a run of data packs that somebody stops.
class SupportScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FxRobot ROBOT = new FxRobot();

    @TempDir
    static Path folder;

    static OpenStore store;
    static FxBench bench;
    static ImprovementWiring wiring;
    static Screens screens;

    @BeforeAll
    static void open() throws Exception {
        InstantSource clock = InstantSource.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        var door = new LocalDoor(folder.resolve("store"), Messages.load(Locale.UK), clock);
        door.makeDemo(folder.resolve("store"), TODAY, 32, 1, Progress.UNWATCHED);
        store = door.open(DemoMark.PASSPHRASE, Progress.UNWATCHED).orThrow();
        bench = new FxBench();
        var register = new RegisterWiring(store);
        var performance = new PerformanceWiring(store, register.practices());
        wiring = ImprovementWiring.of(store);
        var settings = CaseworkWiring.of(store).cases();
        screens = FxBench.on(() -> {
            var made = new Screens();
            ImprovementScreens.add(made, bench.desk, ImprovementScreens.of(wiring, store, register.practices(), register.contacts(), settings::settings));
            ImprovementScreens.add(made, bench.desk, ImprovementScreens.supporting(wiring, store, register, performance.desk().quarters(), settings::settings), wiring);
            return made;
        });
    }

    @AfterAll
    static void close() throws Exception {
        FxBench.until(bench::idle);
        store.close();
    }

    @AfterEach
    void settle() throws Exception {
        FxBench.until(() -> bench.idle() && !bench.asks());
    }

    /// What a person hands to whoever supports the program counts what is there, and names nobody.
    @Test
    void the_diagnostic_file_of_a_store_full_of_work_tells_no_name() {
        var practices = new RegisterWiring(store).practices().active();
        var file = new Support(store).diagnosis();
        assertThat(file).containsPattern("records\\.casework\\.case = [1-9]").contains("bytes.journal").doesNotContainIgnoringCase(folder.toString());
        assertThat(practices).hasSize(32);
        var secret = Stream.concat(Stream.of(store.author()), practices.stream().flatMap(p -> Stream.of(p.code().value(), p.name(), p.address().postcode()))).toList();
        assertThat(secret).doesNotContain("").allSatisfy(word -> assertThat(file).doesNotContainIgnoringCase(word));
    }

    @Test
    void an_offer_is_confirmed_once_its_conditions_are_on_record() throws Exception {
        show(new SupportPlace());
        FxBench.until(() -> ROBOT.lookup(".key-figure").queryAll().size() == 5 && bench.idle());
        var open = wiring.offers().all().stream().filter(o -> o.value().state() == SupportOffer.State.OFFERED).findFirst().orElseThrow();
        press("improvement.offer.confirm");
        bench.pressAt(word("improvement.offer.confirm"));
        FxBench.until(() -> bench.idle() && bench.asks());
        bench.photographFront("improvement-offer-refused");
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
        assertThat(state(open.id())).as("VC-2 is not on record").isEqualTo(SupportOffer.State.OFFERED);
        press("improvement.offer.note-conditions");
        bench.tabTo(word("improvement.offer.form.sustainable"));
        bench.type("today");
        answer("improvement.save");
        press("improvement.offer.confirm");
        answer("improvement.offer.confirm");
        FxBench.until(() -> state(open.id()) == SupportOffer.State.CONFIRMED && bench.idle());
        press("improvement.invoice.yes");
        bench.type("ES-7");
        bench.tabTo(word("improvement.invoice.form.amount"));
        bench.type("1,000");
        answer("improvement.invoice.yes");
        FxBench.until(() -> wiring.offers().invoices().stream().anyMatch(i -> i.number().equals("ES-7")));
        press("improvement.offer.new");
        bench.photographFront("improvement-offer-new");
        bench.press(KeyCode.ESCAPE);
    }

    private SupportOffer.State state(soundpractice.kernel.RecordId id) {
        return wiring.offers().all().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow().value().state();
    }

    @Test
    void the_six_questions_are_gone_on_with_and_then_the_first_finding_is_written() throws Exception {
        var code = wiring.offers().all().stream().map(o -> o.value().practice()).max(Comparator.naturalOrder()).orElseThrow();
        show(new ProgrammePlace(code));
        FxBench.until(bench::idle);
        press("improvement.talk.hold");
        bench.photographFront("improvement-talk");
        bench.tabTo(word("improvement.talk.rd-1"));
        bench.type("Short of two partners");
        bench.tabTo(word("improvement.talk.form.accepted"));
        bench.press(KeyCode.SPACE);
        bench.tabTo(word("improvement.talk.form.future"));
        bench.type("Four partners");
        answer("improvement.talk.keep");
        FxBench.until(() -> wiring.offers().talks(code).size() == 1 && bench.idle());
        press("improvement.option.add");
        bench.tabTo(word("improvement.option.form.theme"));
        bench.press(KeyCode.DOWN);
        bench.tabTo(word("improvement.option.form.finding"));
        bench.type("Income looks low");
        bench.tabTo(word("improvement.option.form.actions"));
        bench.type("Check the coding");
        answer("improvement.save");
        FxBench.until(() -> wiring.offers().options(code).size() == 1 && bench.idle());
        assertThat(wiring.offers().options(code).getFirst().value().actions()).containsExactly("Check the coding");
        bench.pressAt(word("improvement.input.note") + ": " + word("improvement.input.profit-and-loss"));
        FxBench.until(bench::asks);
        bench.tabTo(word("improvement.input.form.note"));
        bench.type("A loss for two years");
        bench.photographFront("improvement-input");
        answer("improvement.save");
        FxBench.until(() -> bench.idle() && wiring.offers().inputs(code).getLast().note().equals("A loss for two years"));
        bench.photographAll("improvement-programme");
    }

    @Test
    void a_clause_is_reworded_as_a_new_version() throws Exception {
        show(new ClausesPlace());
        TableView<?> table = ROBOT.lookup(".table-view").query();
        FxBench.until(() -> table.getItems().size() > 40 && bench.idle());
        int before = wiring.clauses().versions().size();
        press("improvement.clause.reword");
        bench.type("In our own words: ");
        bench.photographFront("improvement-reword");
        answer("improvement.clause.reword.yes");
        FxBench.until(() -> wiring.clauses().versions().size() == before + 1 && bench.idle());
        assertThat(wiring.clauses().versions()).filteredOn(c -> c.version() == 2).extracting(Clause::text).allMatch(t -> t.contains("In our own words: "));
    }

    @Test
    void the_directory_takes_a_line_of_our_own() throws Exception {
        show(new DirectoryPlace());
        TableView<?> table = ROBOT.lookup(".table-view").query();
        FxBench.until(() -> table.getItems().size() == 22 && bench.idle());
        press("improvement.directory.add");
        bench.tabTo(word("improvement.source.form.name"));
        bench.type("Harbour Training Hub");
        bench.tabTo(word("improvement.source.form.helps"));
        bench.type("Courses for receptionists");
        bench.photographFront("improvement-directory-add");
        answer("improvement.save");
        FxBench.until(() -> table.getItems().size() == 23 && bench.idle());
        assertThat(wiring.directory().nameOf("OWN-01")).isEqualTo("Harbour Training Hub");
    }

    @Test
    void a_plan_shows_its_measure_before_and_after_the_day_it_was_agreed() throws Exception {
        var plan = wiring.plans().open().stream().filter(f -> !wiring.measures().of(f).isEmpty()).findFirst().orElseThrow();
        show(new PlanPlace(plan.id()));
        FxBench.until(() -> ROBOT.lookup(".run-line").tryQuery().isPresent() && bench.idle());
        assertThat(ROBOT.lookup(".run-line").query().getAccessibleText()).contains("41").contains("6");
        ScrollPane page = ROBOT.lookup(".edge-to-edge").query();
        FxBench.run(() -> page.setVvalue(0.3));
        bench.photographAll("improvement-effect");
    }

    @Test
    void a_run_of_data_packs_says_how_far_it_is_and_stops_when_asked() throws Exception {
        var press = PackPress.of(store, wiring);
        var codes = press.practices().subList(0, 4);
        var out = Files.createDirectories(folder.resolve("packs"));
        assertThatThrownBy(() -> press.dataPacks(codes, out, (done, total) -> {
            assertThat(total).isEqualTo(4);
            if (done == 2) {
                throw new StoppedException();
            }
        })).isInstanceOf(StoppedException.class);
        try (var files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString())).as("what was written stays").containsExactlyInAnyOrder(codes.get(0) + " data pack.pdf", codes.get(1) + " data pack.pdf");
        }
        assertThat(press.dataPacks(codes, out, Progress.UNWATCHED).written()).isEqualTo(4);
        var high = press.highlights();
        assertThat(high.document().isDone()).isTrue();
    }

    private String word(String key) {
        return bench.words.text(key);
    }

    private void press(String key) throws Exception {
        bench.pressAt(word(key));
        FxBench.until(bench::asks);
    }

    private void answer(String key) throws Exception {
        bench.pressAt(word(key));
        FxBench.until(() -> !bench.asks() && bench.idle());
    }

    private void show(Place place) throws Exception {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1280, 820);
        FxBench.run(screen::shown);
    }
}
