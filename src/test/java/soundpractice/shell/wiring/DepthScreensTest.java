package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.kernel.RuleId;
import soundpractice.performance.PolicyPlace;
import soundpractice.performance.measures.MatrixPlace;
import soundpractice.performance.measures.ReportsPlace;
import soundpractice.performance.measures.ScoresPlace;
import soundpractice.performance.measures.TrendsPlace;
import soundpractice.performance.measures.VulnerablePlace;
import soundpractice.performance.measures.WatchPlace;
import soundpractice.performance.rules.Ruling;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Nav;
import soundpractice.platform.text.Messages;
import soundpractice.register.Area;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;

/// The screens of measures in depth and the whole policy, on a real store with twelve fictional practices, by keyboard.
class DepthScreensTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-15T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @TempDir
    Path folder;

    OpenStore store;
    RegisterWiring register;
    FxBench bench;
    Screens screens;
    final List<Place> opened = new CopyOnWriteArrayList<>();
    final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"), "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), CLOCK);
        register = new RegisterWiring(store);
        var practices = new StringBuilder();
        var ratings = new StringBuilder("Location ID,Location ODS Code,Location Name,Location Primary Inspection Category,Service / Population Group,Domain,Latest Rating,Publication Date\n");
        var qof = new StringBuilder("PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\n");
        for (int i = 1; i <= 12; i++) {
            practices.append(row("Z99%03d".formatted(i), "SURGERY NUMBER " + i));
            for (var question : List.of("Safe", "Effective", "Caring", "Responsive", "Well-led", "Overall")) {
                ratings.append("1-10000%04d,Z99%03d,S,GP Practices,Overall,%s,%s,01/06/2023\n".formatted(i, i, question, i == 3 ? "Inadequate" : i == 4 ? "Requires improvement" : "Good"));
            }
            qof.append("Z99%03d,DM020,NUMERATOR,%d\nZ99%03d,DM020,DENOMINATOR,100\n".formatted(i, 55 + 3 * i, i));
        }
        register.importer(DataSetKind.PRACTICES).prepare(write("practices.csv", practices.toString()), ImportOptions.NONE).confirm().orThrow();
        register.chooseArea().choose(new Area("Exampleshire", List.of("99Z"), List.of(), List.of(), List.of(), List.of())).orThrow();
        take("ratings", ratings.toString());
        take("qof", qof.toString());
        var performance = new PerformanceWiring(store, register.practices());
        quarters(performance);
        bench = new FxBench();
        var nav = new Nav() {
            @Override
            public void open(Place place) {
                opened.add(place);
            }

            @Override
            public void back() {}
        };
        var d = bench.desk;
        var desk = new Desk(d.words(), d.jobs(), nav, d.dialogs(), d.errors(), d.notices(), d.files(), d.settings(), d.look());
        screens = FxBench.on(() -> {
            var all = new Screens();
            performance.depth(all, desk, store, register);
            return all;
        });
    }

    private void take(String kind, String text) throws Exception {
        var importer = RegisterGuests.importers(store, register, new PerformanceWiring(store, register.practices())).stream().filter(i -> i.kind().equals(kind)).findFirst().orElseThrow();
        importer.prepare(write(kind + ".csv", text), new ImportOptions(LocalDate.of(2025, 3, 31), null)).confirm().orThrow();
    }

    /// Nine quarters; practices 1 and 2 are Red without being among the lowest five in the last one.
    private void quarters(PerformanceWiring performance) throws Exception {
        var quarter = FinancialQuarter.of("2023-24/Q3");
        var random = new Random(3);
        for (int q = 0; q < 9; q++, quarter = quarter.next()) {
            var text = new StringBuilder("practice_code,overall\n");
            for (int i = 1; i <= 12; i++) {
                double figure = i <= 7 ? (q < 8 ? 66 : 50 + i) + random.nextInt(3) * 0.1 : 72 + i + random.nextInt(4);
                text.append("Z99%03d,%.1f\n".formatted(i, figure));
            }
            var desk = performance.desk();
            var preview = desk.importing().preview(quarter, desk.reading().read(write("q.csv", text.toString())).orThrow()).orThrow();
            desk.importing().confirm(preview, TODAY).orThrow();
        }
    }

    @AfterEach
    void close() throws Exception {
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
        store.close();
    }

    @Test
    void scores_open_to_what_they_are_made_of_and_what_if_moves_a_place_without_saving() throws Exception {
        int before = register.imports().all().size();
        show(new ScoresPlace());
        var table = table(12);
        assertThat(text()).anyMatch(t -> t.equals("Please look at this practice now.")).anyMatch(t -> t.endsWith("months old"));
        bench.photographAll("depth-scores");
        FxBench.run(table::requestFocus);
        robot.type(KeyCode.END);
        FxBench.until(() -> table.getSelectionModel().getSelectedIndex() == 11);
        var figure = robot.lookup(n -> n instanceof TextField f && f.getPromptText() != null && f.getPromptText().startsWith("New figure")).<TextField>query();
        FxBench.run(figure::requestFocus);
        FxBench.type("10");
        robot.type(KeyCode.ENTER);
        FxBench.until(() -> text().stream().anyMatch(t -> t.matches("Place [0-9]+ → [0-9]+\\..*")));
        bench.photograph("depth-what-if");
        assertThat(register.imports().all()).hasSize(before);
        assertThat(store.journal().check().ok()).isTrue();
    }

    @Test
    void the_matrix_takes_a_judgement_with_its_reason_and_lists_who_is_taken() throws Exception {
        show(new MatrixPlace());
        table(12);
        bench.photographAll("depth-matrix");
        press("Enter a criterion…");
        FxBench.until(() -> robot.lookup(".form").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        press("Weights…");
        FxBench.until(() -> robot.lookup(".weights").tryQuery().isPresent());
        bench.photograph("depth-weights");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void the_vulnerable_list_names_the_criterion_and_the_conditions_that_are_open() throws Exception {
        show(new VulnerablePlace());
        table(1);
        FxBench.until(() -> text().stream().anyMatch(t -> t.startsWith("Rated Inadequate by CQC")));
        assertThat(text()).anyMatch(t -> t.startsWith("Matched funding is not committed"));
        bench.photographAll("depth-vulnerable");
    }

    @Test
    void trends_show_limits_and_change_with_the_row_chosen() throws Exception {
        show(new TrendsPlace());
        var table = table(12);
        FxBench.until(() -> text().stream().anyMatch(t -> t.startsWith("Mean ")));
        bench.photographAll("depth-trends");
        var before = text();
        FxBench.run(table::requestFocus);
        robot.type(KeyCode.END);
        FxBench.until(() -> !text().equals(before));
    }

    @Test
    void the_watch_list_holds_red_practices_above_the_lowest_five_and_another_quarter_is_a_key_away() throws Exception {
        show(new WatchPlace());
        table(2);
        bench.photographAll("depth-watch");
        robot.type(KeyCode.DOWN);
        FxBench.until(() -> ((TableView<?>) robot.lookup(".table-view").query()).getItems().size() == 7);
    }

    @Test
    void reports_are_cut_anew_by_key() throws Exception {
        show(new ReportsPlace());
        table(1);
        bench.photographAll("depth-reports");
        robot.type(KeyCode.UP);
        table(12);
    }

    @Test
    void from_each_screen_the_others_are_one_key_away() throws Exception {
        show(new ScoresPlace());
        table(12);
        var way = robot.lookup(n -> n instanceof ButtonBase b && "Support matrix".equals(b.getText())).<ButtonBase>query();
        FxBench.run(way::requestFocus);
        robot.type(KeyCode.SPACE);
        FxBench.until(() -> opened.contains(new MatrixPlace()));
    }

    @Test
    void the_policy_shows_rules_and_rulings_beside_each_other_and_takes_a_ruling_down_by_keyboard() throws Exception {
        show(new PolicyPlace());
        TabPane tabs = robot.lookup(".tab-pane").query();
        FxBench.run(() -> tabs.getSelectionModel().select(2));
        bench.photographAll("depth-score-table");
        FxBench.run(() -> tabs.getSelectionModel().select(1));
        FxBench.until(() -> rules().isPresent());
        TableView<?> table = rules().orElseThrow();
        bench.photographAll("depth-rules");
        int at = new ArrayList<>(table.getItems()).stream().map(Object::toString).toList().indexOf(table.getItems().stream().map(Object::toString).filter(s -> s.contains("id=A-8,")).findFirst().orElseThrow());
        FxBench.run(() -> table.getSelectionModel().clearAndSelect(at));
        press("Record a ruling…");
        FxBench.until(() -> robot.lookup(".text-area").queryAll().size() == 2);
        var empty = robot.lookup(".text-area").queryAll().stream().map(TextInputControl.class::cast).filter(a -> a.getText().isEmpty()).findFirst().orElseThrow();
        FxBench.run(() -> empty.setText("The group agreed in January"));
        bench.photograph("depth-ruling");
        press("Record the ruling");
        FxBench.until(() -> !store.journal().all(Ruling.KIND).isEmpty());
        var ruling = store.journal().all(Ruling.KIND).getFirst().value();
        assertThat(ruling.rule()).isEqualTo(RuleId.of("A-8"));
        assertThat(ruling.basis()).isEqualTo("The group agreed in January");
    }

    @Test
    void a_ruling_needs_words_and_grounds_and_something_open_to_rule_on() throws Exception {
        var recording = new soundpractice.performance.rules.RecordRuling(soundpractice.performance.store.ShippedRules.read(), store.journal());
        assertThat(recording.record(RuleId.of("A-8"), 2025, " ", "", TODAY).problems()).extracting("key").containsExactly("performance.ruling.blank", "performance.ruling.basis");
        assertThat(recording.record(RuleId.of("A-2"), 2025, "x", "y", TODAY).problems()).extracting("key").containsExactly("performance.ruling.by-parameter");
        assertThat(recording.record(RuleId.of("R-60"), 2025, "x", "y", TODAY).problems()).extracting("key").containsExactly("performance.ruling.by-parameter");
        assertThat(recording.record(RuleId.of("R-75"), 2025, "x", "y", TODAY).problems()).extracting("key").containsExactly("performance.ruling.not-open");
        recording.record(RuleId.of("A-8"), 2024, "C-labels", "PCQG, January", TODAY).orThrow();
        recording.record(RuleId.of("A-8"), 2026, "Numbers", "PCQG, later", TODAY).orThrow();
        var rulings = new soundpractice.performance.store.JournalScores(store.journal());
        assertThat(rulings.of(RuleId.of("A-8"), 2023)).isEmpty();
        assertThat(rulings.of(RuleId.of("A-8"), 2025).orElseThrow().decision()).isEqualTo("C-labels");
        assertThat(rulings.of(RuleId.of("A-8"), 2027).orElseThrow().decision()).isEqualTo("Numbers");
    }

    private java.util.Optional<TableView<?>> rules() {
        return robot.lookup(".table-view").queryAll().stream().<TableView<?>>map(TableView.class::cast).filter(t -> t.getItems().size() > 100).findFirst();
    }

    private TableView<?> table(int rows) throws Exception {
        FxBench.until(() -> robot.lookup(".table-view").tryQuery().isPresent());
        TableView<?> table = robot.lookup(".table-view").query();
        FxBench.until(() -> table.getItems().size() == rows);
        return table;
    }

    private List<String> text() {
        return robot.lookup(n -> n instanceof Label).queryAll().stream().map(n -> ((Label) n).getText()).filter(java.util.Objects::nonNull).toList();
    }

    private void press(String word) {
        var button = robot.lookup(n -> n instanceof ButtonBase b && word.equals(b.getText()) && b.isVisible()).<ButtonBase>query();
        FxBench.run(button::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private void show(Place place) {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1180, 800);
        FxBench.run(screen::shown);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String row(String code, String name) {
        var cells = List.of(code, name, "Y62", "QZZ", "1 HIGH STREET", "", "", "ANYTOWN", "", "M1 1AA", "20150401", "", "ACTIVE", "B", "99Z", "20150401", "",
                "01600 000000", "", "", "", "1", "", "99Z", "", "RO76", "");
        return String.join(",", cells.stream().map(c -> "\"" + c + "\"").toList()) + "\n";
    }
}
