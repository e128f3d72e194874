package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.inspection.Cell;
import soundpractice.inspection.Finding;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionKind;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.inspection.Level;
import soundpractice.inspection.RatingGrid;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.Severity;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.support.ContractActions;
import soundpractice.inspection.ui.Inspecting;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.text.Messages;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.Rating;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;

/// The stories of inspections by screen and keyboard alone, on a real store; each screen photographed light, dark and at 150 percent.
class InspectionScreensTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2017-10-02T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    @TempDir
    Path folder;

    OpenStore store;
    InspectionWiring wiring;
    Inspecting room;
    FxBench bench;
    Screens screens;

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"),
                "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), CLOCK);
        wiring = new InspectionWiring(store, ContractActions.NONE);
        var register = new RegisterWiring(store);
        var casework = CaseworkWiring.of(store);
        var stocktake = StocktakeWiring.of(store);
        var improvement = ImprovementWiring.of(store);
        var performance = new PerformanceWiring(store, register.practices());
        room = InspectionScreens.of(wiring, store, register, new InspectionKnowledge(register, performance.desk().quarters(), casework.cases(), stocktake.interviews(),
                ContractWiring.of(store).cases(), wiring.concerns()), improvement);
        bench = new FxBench();
        screens = FxBench.on(() -> {
            var made = new Screens();
            InspectionScreens.add(made, bench.desk, room, List.of());
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
        store.close();
    }

    @Test
    void the_grid_of_42_ratings_is_entered_by_single_keys_and_read_out_with_row_column_and_level() throws Exception {
        var id = held("Z99001", TODAY.minusDays(60), TODAY.minusDays(3));
        show(new InspectionPlace(id));
        FxBench.until(() -> new FxRobot().lookup(".rating-cell").queryAll().size() == 42 && bench.idle());
        Button first = cell("Older people, Safe, Level 1: not rated");
        FxBench.run(first::requestFocus);
        for (int i = 0; i < 12; i++) {
            bench.press(i % 6 == 4 ? KeyCode.R : KeyCode.G);
        }
        FxBench.until(() -> ratings(id).rated().size() == 12 && bench.idle());
        assertThat(ratings(id).known(Level.L1)).isEqualTo(10);
        assertThat(ratings(id).known(Level.L2)).isEqualTo(2);
        assertThat(cell("Older people, Well-led, Level 1: Requires improvement")).isNotNull();
        assertThat(cell("Practice, Overall, Level 4: not rated")).isNotNull();
        FxBench.run(() -> cell("Whole question, Safe, Level 3: not rated").requestFocus());
        bench.press(KeyCode.I);
        bench.press(KeyCode.O);
        bench.press(KeyCode.LEFT);
        bench.press(KeyCode.DELETE);
        FxBench.until(() -> ratings(id).at(KeyQuestion.SAFE).filter(r -> r == Rating.INADEQUATE).isPresent() && ratings(id).at(KeyQuestion.EFFECTIVE).isEmpty() && bench.idle());
        FxBench.until(() -> bench.idle() && new FxRobot().lookup(".proposal").tryQuery().isPresent());
        bench.photographAll("inspection-ratings");
    }

    @Test
    void inadequate_then_a_plan_then_good_by_screen() throws Exception {
        var id = held("Z99001", TODAY.minusDays(230), TODAY.minusDays(200));
        rate(id, Rating.INADEQUATE);
        room.write().find(null, new Finding(id, PRACTICE, "Fridges are not watched", "Treatment of disease", "Regulation 12: safe care", "Temperatures were not read on most days.",
                List.of("Nobody owns the log", "The job was never given to anybody"), List.of("SAFE"), "now")).orThrow();
        show(new InspectionPlace(id));
        FxBench.until(() -> new FxRobot().lookup(".proposal").tryQuery().isPresent() && bench.idle());
        bench.pressAt(bench.words.text("inspection.proposal.follow"));
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("inspection.proposal.follow"));
        FxBench.until(() -> wiring.courses().open(TODAY).size() == 1 && bench.idle());
        var course = wiring.courses().open(TODAY).getFirst();
        assertThat(course.of().stage()).isEqualTo(CourseStage.IMPROVING);

        show(new CoursePlace(course.id()));
        FxBench.until(() -> new FxRobot().lookup(".course-box").queryAll().size() == 6 && bench.idle());
        bench.photographAll("inspection-course");
        bench.pressAt(bench.words.text("inspection.findings.plan"));
        FxBench.until(() -> wiring.courses().find(course.id(), TODAY).orElseThrow().of().plan() != null && bench.idle());
        var plan = ImprovementWiring.of(store).plans().find(java.util.Objects.requireNonNull(wiring.courses().find(course.id(), TODAY).orElseThrow().of().plan())).orElseThrow();
        assertThat(plan.problems().getFirst().value().regulation()).isEqualTo("Regulation 12: safe care");
        assertThat(plan.issues()).hasSize(2);

        var again = held("Z99001", TODAY.minusDays(12), TODAY.minusDays(1));
        rate(again, Rating.GOOD);
        show(new CoursePlace(course.id()));
        FxBench.until(() -> new FxRobot().lookup(".proposal").tryQuery().isPresent() && bench.idle());
        bench.pressAt(bench.words.text("inspection.proposal.follow"));
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("inspection.proposal.follow"));
        FxBench.until(() -> wiring.courses().open(TODAY).isEmpty() && bench.idle());
        assertThat(wiring.courses().find(course.id(), TODAY).orElseThrow().of().stage()).isEqualTo(CourseStage.IMPROVED);
    }

    @Test
    void inadequate_twice_then_special_measures_then_improved_by_screen() throws Exception {
        var first = held("Z99001", TODAY.minusDays(520), TODAY.minusDays(480));
        rate(first, Rating.INADEQUATE);
        follow(first);
        var course = wiring.courses().open(TODAY).getFirst().id();
        var second = held("Z99001", TODAY.minusDays(290), TODAY.minusDays(260));
        rate(second, Rating.INADEQUATE);
        follow(second);
        assertThat(stage(course)).isEqualTo(CourseStage.SPECIAL_MEASURES);
        show(new CoursePlace(course));
        FxBench.until(() -> new FxRobot().lookup(".course-box").queryAll().size() == 6 && bench.idle());
        bench.tabTo("Six months to improve. Passed");
        bench.press(KeyCode.RIGHT);
        assertThat(FxBench.focused().map(Node::getAccessibleText)).hasValueSatisfying(said -> assertThat(said).startsWith("Special measures. Here now."));
        bench.press(KeyCode.RIGHT);
        bench.press(KeyCode.RIGHT);
        assertThat(FxBench.focused().map(Node::getAccessibleText)).hasValueSatisfying(said -> assertThat(said).startsWith("Registration cancelled. Not on the way."));
        var third = held("Z99001", TODAY.minusDays(40), TODAY.minusDays(3));
        rate(third, Rating.GOOD);
        follow(third);
        assertThat(stage(course)).isEqualTo(CourseStage.IMPROVED);
        assertThat(wiring.courses().find(course, TODAY).orElseThrow().steps()).hasSize(3).allMatch(s -> s.proposed() && s.followed());
    }

    private CourseStage stage(RecordId course) {
        return wiring.courses().find(course, TODAY).orElseThrow().of().stage();
    }

    private void follow(RecordId inspection) throws Exception {
        int before = wiring.courses().steps(PRACTICE).size();
        show(new InspectionPlace(inspection));
        FxBench.until(() -> new FxRobot().lookup(".proposal").tryQuery().isPresent() && bench.idle());
        bench.pressAt(bench.words.text("inspection.proposal.follow"));
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("inspection.proposal.follow"));
        FxBench.until(() -> wiring.courses().steps(PRACTICE).size() == before + 1 && bench.idle());
    }

    @Test
    void lists_preparation_and_duties_are_seen_and_told() throws Exception {
        var id = wiring.write().plan(Inspection.planned(PRACTICE, InspectionKind.COMPREHENSIVE, TODAY.plusDays(9), "Ann Example")).orThrow();
        wiring.telling().record(Concern.told(PRACTICE, null, Severity.IMMEDIATE, TODAY.minusDays(3), true, TODAY.minusDays(3), "J. Invented", "No oxygen in the treatment room", ""), TODAY).orThrow();
        show(new InspectionsPlace());
        FxBench.until(bench::idle);
        bench.photographAll("inspection-list");
        show(new InspectionsPlace("concerns"));
        FxBench.until(bench::idle);
        bench.photograph("inspection-concerns");
        show(new InspectionPlace(id));
        FxBench.until(bench::idle);
        bench.tabTo(bench.words.text("inspection.part.ratings"));
        bench.press(KeyCode.RIGHT);
        bench.photograph("inspection-pack");
        bench.press(KeyCode.RIGHT);
        bench.photograph("inspection-duties");
        assertThat(wiring.inspections().find(id)).isPresent();
    }

    private Button cell(String spoken) {
        return new FxRobot().lookup(".rating-cell").queryAllAs(Button.class).stream().filter(b -> spoken.equals(b.getAccessibleText())).findFirst().orElseThrow(() ->
                new AssertionError(spoken + " among " + new FxRobot().lookup(".rating-cell").queryAllAs(Button.class).stream().map(Button::getAccessibleText).toList()));
    }

    private RatingGrid ratings(RecordId id) {
        return wiring.inspections().find(id).orElseThrow().of().ratings();
    }

    private void rate(RecordId id, Rating safe) throws TroubleException {
        var grid = RatingGrid.EMPTY;
        for (var question : KeyQuestion.values()) {
            grid = grid.with(new Cell(null, question), Rating.GOOD);
        }
        wiring.write().rate(id, grid.with(new Cell(null, KeyQuestion.SAFE), safe).with(Cell.OVERALL, safe), TODAY).orThrow();
    }

    private RecordId held(String practice, LocalDate visit, LocalDate published) throws TroubleException {
        var id = wiring.write().plan(Inspection.planned(PracticeCode.of(practice), InspectionKind.COMPREHENSIVE, visit, "Ann Example")).orThrow();
        wiring.write().write(id, i -> i.on(visit, visit, published), TODAY).orThrow();
        return id;
    }

    private void show(Place place) throws Exception {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1180, 900);
        FxBench.run(screen::shown);
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
    }
}
