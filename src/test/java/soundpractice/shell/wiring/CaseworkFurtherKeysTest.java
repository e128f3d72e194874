package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.casework.Case;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CasePlace;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.Course;
import soundpractice.casework.DisputeStage;
import soundpractice.casework.Stage;
import soundpractice.casework.dates.CalendarPlace;
import soundpractice.casework.intake.SignUpImporter;
import soundpractice.casework.pathway.PathwaysPlace;
import soundpractice.casework.signup.SignUpPlace;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.text.Messages;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportsPlace;
import soundpractice.shell.Screens;
import soundpractice.shell.demo.DemoMark;

/// The calendar, sign-up, pathways and the committee's course by keyboard alone, on the demonstration's store; each photographed light, dark and at 150 percent.
class CaseworkFurtherKeysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

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
        door.makeDemo(folder.resolve("store"), TODAY, 12, 1, Progress.UNWATCHED);
        store = door.open(DemoMark.PASSPHRASE, Progress.UNWATCHED).orThrow();
        bench = new FxBench();
        var register = new RegisterWiring(store);
        var performance = new PerformanceWiring(store, register.practices());
        var quarters = performance.desk().quarters();
        casework = new CaseworkWiring(store, quarters, performance.desk().policies(), register.practices(), register.contacts());
        screens = FxBench.on(() -> {
            var made = new Screens();
            var cases = CaseworkScreens.casework(casework, quarters, register.practices(), store::today);
            CaseworkScreens.add(made, bench.desk, cases, List.of());
            CaseworkScreens.addFurther(made, bench.desk, casework, CalendarWiring.of(store), cases);
            register.screens(made, bench.desk, List.of(register.importer(DataSetKind.PRACTICES), casework.signUpImporter()), List.of());
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
        FxBench.until(bench::idle);
    }

    @Test
    void the_calendar_goes_by_arrows_and_a_closed_day_shows_what_it_moves_before_it_moves() throws Exception {
        show(new CalendarPlace());
        FxBench.until(() -> ROBOT.lookup(".month-day").queryAll().size() == 42);
        bench.photographAll("casework-calendar");
        FxBench.until(() -> FxBench.focused().filter(f -> String.valueOf(f.getAccessibleText()).startsWith(bench.words.formats().date(TODAY))).isPresent());
        bench.press(KeyCode.RIGHT);
        bench.press(KeyCode.DOWN);
        assertThat(FxBench.focused().orElseThrow().getAccessibleText()).startsWith(bench.words.formats().date(TODAY.plusDays(8)));
        bench.pressAt(bench.words.text("casework.calendar.close"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("casework.calendar.form.title"));
        bench.type("Office flooded");
        bench.pressAt(bench.words.text("casework.calendar.close.look"));
        FxBench.until(() -> ROBOT.lookup(bench.words.text("casework.calendar.do")).tryQuery().isPresent());
        assertThat(casework.calendar().oneOff()).as("nothing changed yet").isEmpty();
        bench.photograph("casework-calendar-moves");
        bench.pressAt(bench.words.text("casework.calendar.do"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(casework.calendar().oneOff()).singleElement().satisfies(d -> assertThat(d.date()).isEqualTo(TODAY.plusDays(8)));
        FxBench.until(bench::idle);
        bench.photograph("casework-calendar-moved");
        var moved = casework.dates().moved(TODAY);
        if (!moved.isEmpty()) {
            bench.pressAt(bench.words.text("casework.calendar.moved.seen", moved.size()));
            FxBench.until(() -> bench.idle() && casework.dates().moved(TODAY).isEmpty());
        }
    }

    @Test
    void an_answer_to_a_sign_up_requirement_is_written_down() throws Exception {
        show(new SignUpPlace());
        TableView<?> table = ROBOT.lookup(".table-view").query();
        FxBench.until(() -> !table.getItems().isEmpty());
        bench.photographAll("casework-sign-up");
        for (int i = 0; i < 60 && !FxBench.on(table::isFocused); i++) {
            bench.press(KeyCode.TAB);
        }
        bench.press(KeyCode.HOME);
        bench.press(KeyCode.ENTER);
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("casework.signup.form.answer"));
        bench.press(KeyCode.DOWN);
        bench.tabTo(bench.words.text("casework.signup.form.evidence"));
        bench.press(KeyCode.SHORTCUT, KeyCode.A);
        bench.type("Seen on the visit");
        bench.photograph("casework-sign-up-answer");
        bench.pressAt(bench.words.text("casework.deed.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(casework.signUps().sheets(2026).stream().flatMap(s -> s.lines().stream()).flatMap(l -> java.util.stream.Stream.of(l.opening(), l.q2(), l.q3()))
                .filter(Objects::nonNull)).anyMatch(a -> a.evidence().equals("Seen on the visit"));
    }

    /// A table of answers needs its round, and only the sign-up screen knows it.
    @Test
    void a_table_of_answers_is_imported_into_the_round_that_is_shown() throws Exception {
        show(new SignUpPlace());
        bench.pressAt(bench.words.text("casework.signup.import"));
        var place = bench.opened.getLast();
        assertThat(place).isEqualTo(new ImportsPlace("sign-up", new FinancialQuarter(2026, 3)));
        var practice = casework.signUps().sheets(2026).getFirst().practice();
        bench.files.next(Files.writeString(folder.resolve("answers.csv"),
                "practice_code,requirement,title,answer,evidence,evidence_ok\n%s,SR-1,,Yes,Rota by table,yes\n".formatted(practice.value())));
        show(place);
        assertThat(ROBOT.lookup(".combo-box").queryComboBox().getValue()).isInstanceOf(SignUpImporter.class);
        FxBench.run(() -> ROBOT.lookup(".accent").queryButton().fire());
        FxBench.until(() -> ROBOT.lookup(".key-figure").tryQuery().isPresent());
        FxBench.run(() -> ROBOT.lookup(".accent").queryButton().fire());
        FxBench.until(bench::idle);
        assertThat(casework.signUps().sheet(practice, 2026).lines()).anyMatch(l -> l.q3() != null && l.q3().evidence().equals("Rota by table"));
    }

    @Test
    void a_step_of_a_pathway_is_taken() throws Exception {
        show(new PathwaysPlace());
        FxBench.until(() -> ROBOT.lookup(".list-line").queryAll().size() > 4);
        bench.photographAll("casework-pathways");
        int before = casework.pathways().all().stream().mapToInt(f -> f.taken().size()).sum();
        bench.pressAt(bench.words.text("casework.pathway.take"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("casework.pathway.form.by"));
        bench.type("Lead Quality Manager");
        bench.pressAt(bench.words.text("casework.deed.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(casework.pathways().all().stream().mapToInt(f -> f.taken().size()).sum()).isEqualTo(before + 1);
    }

    @Test
    void the_third_course_is_refused_at_its_fields_until_both_findings_are_there() throws Exception {
        var of = Case.open(PracticeCode.of("Z99007"), FinancialQuarter.of("2025-26/Q4"), Stage.PCQG_REVIEW, TODAY.minusDays(3));
        casework.cases().save(Change.plain().put(Case.KIND, of.id(), of.scope(), of));
        show(new CasesPlace());
        FxBench.until(() -> !ROBOT.lookup(".board-card").queryAll().isEmpty());
        bench.photographAll("casework-board");
        show(new CasePlace(of.id()));
        FxBench.until(() -> ROBOT.lookup(".list-line").queryAll().size() > 2);
        bench.photographAll("casework-case-committee");
        bench.pressAt(bench.words.text("casework.deed.course"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("casework.form.course"));
        for (int i = 0; i < Course.values().length; i++) {
            bench.press(KeyCode.DOWN);
        }
        bench.pressAt(bench.words.text("casework.deed.save"));
        FxBench.until(() -> !ROBOT.lookup(".field-error").queryAll().isEmpty());
        bench.photographAll("casework-course");
        assertThat(casework.cases().entry(of.id()).orElseThrow().value().stage()).as("R-76").isEqualTo(Stage.PCQG_REVIEW);
        bench.tabTo(bench.words.text("casework.form.no-effort"));
        bench.type("No plan came");
        bench.tabTo(bench.words.text("casework.form.no-assurance"));
        bench.type("Nobody answered");
        bench.pressAt(bench.words.text("casework.deed.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(casework.cases().entry(of.id()).orElseThrow().value().stage()).isEqualTo(Stage.SERVICE_IN_QUESTION);
    }

    @Test
    void a_visit_needs_its_three_seats_and_a_dispute_goes_no_further_than_its_steps() throws Exception {
        var of = Case.open(PracticeCode.of("Z99008"), FinancialQuarter.of("2025-26/Q4"), Stage.VISIT, TODAY.minusDays(3));
        casework.cases().save(Change.plain().put(Case.KIND, of.id(), of.scope(), of));
        show(new CasePlace(of.id()));
        bench.pressAt(bench.words.text("casework.deed.visit"));
        FxBench.until(bench::asks);
        into("casework.form.visit-on", "23/11/2026");
        into("casework.visit.seat.improvement", "A. One");
        into("casework.visit.seat.clinical", "B. Two");
        bench.pressAt(bench.words.text("casework.deed.save"));
        FxBench.until(() -> !ROBOT.lookup(".field-error").queryAll().isEmpty());
        assertThat(file(of).visits()).as("R-77: three fixed seats").isEmpty();
        into("casework.visit.seat.neighbourhood", "C. Three");
        save();
        bench.pressAt(bench.words.text("casework.deed.visit-held"));
        FxBench.until(bench::asks);
        into("casework.form.said", "Two partners are leaving");
        into("casework.form.agreed", "Recall list by May");
        save();
        assertThat(file(of).visits()).singleElement().satisfies(v -> assertThat(v.held()).isTrue());
        bench.pressAt(bench.words.text("casework.deed.dispute"));
        FxBench.until(bench::asks);
        into("casework.form.dispute-note", "Was never told");
        save();
        assertThat(file(of).dispute()).isEqualTo(DisputeStage.INFORMAL_OPEN);
        bench.pressAt(bench.words.text("casework.deed.dispute"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("casework.form.dispute-to"));
        bench.press(KeyCode.DOWN);
        into("casework.form.dispute-note", "At once");
        bench.pressAt(bench.words.text("casework.deed.save"));
        FxBench.until(() -> !ROBOT.lookup(".field-error").queryAll().isEmpty());
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
        assertThat(file(of).dispute()).as("R-81").isEqualTo(DisputeStage.INFORMAL_OPEN);
    }

    private static CaseFile file(Case of) {
        return casework.cases().find(of.id(), TODAY).orElseThrow();
    }

    private static void into(String field, String typed) {
        bench.tabTo(bench.words.text(field));
        bench.press(KeyCode.SHORTCUT, KeyCode.A);
        FxBench.type(typed);
    }

    private static void save() throws Exception {
        bench.pressAt(bench.words.text("casework.deed.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
    }

    private static Screen show(Place place) throws Exception {
        var screen = Objects.requireNonNull(FxBench.on(() -> screens.at(place)));
        bench.show(screen.root(), 1180, 760);
        FxBench.run(screen::shown);
        FxBench.until(bench::idle);
        return screen;
    }
}
