package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.casework.LetterSettings;
import soundpractice.casework.pathway.PathwayCase;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.text.Messages;
import soundpractice.register.Area;
import soundpractice.register.AreaPlace;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportsPlace;
import soundpractice.register.Intelligence;
import soundpractice.register.Locality;
import soundpractice.register.PracticePlace;
import soundpractice.register.PracticesPlace;
import soundpractice.register.Sensitivity;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;

/// The register's screens on a real store, by keyboard; each photographed light, dark and at 150 percent.
class RegisterScreensTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2017-10-02T12:00:00Z"));
    private static final List<String> NAMES = List.of("THE MILL LANE SURGERY", "ST ANNE'S HEALTH CENTRE", "RIVERSIDE MEDICAL PRACTICE", "DR EXAMPLE & PARTNERS", "HILLTOP SURGERY",
            "CANAL STREET PRACTICE", "THE OLD DISPENSARY", "PARKSIDE GROUP PRACTICE");

    @TempDir
    Path folder;

    OpenStore store;
    RegisterWiring register;
    FxBench bench;
    Screens screens;
    final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"), "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), CLOCK);
        register = new RegisterWiring(store);
        var rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append(row("Z99%03d".formatted(i + 1), NAMES.get(i % 8), i % 11 == 10 ? "INACTIVE" : "ACTIVE"));
        }
        register.importer(DataSetKind.PRACTICES).prepare(write("practices.csv", rows.toString()), ImportOptions.NONE).confirm().orThrow();
        var sizes = new StringBuilder("PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n");
        for (int i = 0; i < 40; i++) {
            sizes.append("GP_PRAC_PAT_LIST,01SEP2017,GP,99Z,E38000000,Z99%03d,M1 1AA,ALL,ALL,%d\n".formatted(i + 1, 2_100 + i * 317));
        }
        register.importer(DataSetKind.LIST_SIZES).prepare(write("sizes.csv", sizes.toString()), ImportOptions.NONE).confirm().orThrow();
        var code = PracticeCode.of("Z99001");
        register.chooseArea().choose(new Area("Exampleshire", List.of("99Z"), List.of(), List.of(), List.of(), List.of(new Locality("North", List.of(code))))).orThrow();
        register.contacts().add(new Contact(code, ContactRole.CLINICAL_LEAD, "Dr", "Ann", "Fiction", "", "01600 000000", "lead@example.org", LocalDate.of(2016, 4, 1), null)).orThrow();
        register.contacts().add(new Contact(code, ContactRole.PRACTICE_MANAGER, "", "Ben", "Invented", "", "", "", LocalDate.of(2014, 9, 1), LocalDate.of(2017, 6, 30))).orThrow();
        register.notes().add(new Intelligence(code, LocalDate.of(2017, 9, 14), "LMC", Sensitivity.TEAM, "Two partners plan to retire next spring; recruitment has begun.")).orThrow();
        bench = new FxBench();
        screens = FxBench.on(() -> register.screens(new Screens(), bench.desk, register.importers(), List.of()));
    }

    @AfterEach
    void close() throws Exception {
        // What a screen is still reading must come home before its store goes.
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
        store.close();
    }

    @Test
    void the_list_filters_as_one_types_and_opens_by_keyboard() throws Exception {
        var screen = show(new PracticesPlace());
        TableView<?> table = robot.lookup(".table-view").query();
        FxBench.until(() -> table.getItems().size() == 37);
        bench.photographAll("register-practices");
        FxBench.type("hilltop");
        FxBench.until(() -> table.getItems().size() == 5 || table.getItems().size() == 4);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        FxBench.until(table::isFocused);
        bench.photograph("register-practices-filtered");
        FxBench.run(screen::hidden);
    }

    @Test
    void the_practice_file_shows_its_parts() throws Exception {
        show(new PracticePlace(PracticeCode.of("Z99001")));
        FxBench.until(() -> robot.lookup(".tab-pane").tryQuery().isPresent());
        TabPane tabs = robot.lookup(".tab-pane").query();
        bench.photographAll("register-practice");
        for (int i = 1; i < 4; i++) {
            int tab = i;
            FxBench.run(() -> tabs.getSelectionModel().select(tab));
            bench.photograph("register-practice-" + i);
        }
        assertThat(tabs.getTabs()).hasSize(4);
    }

    /// What other rooms wrote down of a practice is called as the history calls it, and never by a word of the machine.
    @Test
    void the_timeline_calls_what_other_rooms_wrote_by_its_name() throws Exception {
        var code = PracticeCode.of("Z99001");
        var day = LocalDate.of(2017, 9, 1);
        store.journal().save(Change.plain()
                .put(PathwayCase.KIND, store.journal().newId(), Scope.of(code), new PathwayCase(code, "nine-steps", day, "a call", false, null, ""))
                .put(LetterSettings.KIND, LetterSettings.ID, Scope.of(code), CaseworkWiring.firstSettings(bench.words, "NHS Example", "Ann Example")));
        show(new PracticePlace(code));
        FxBench.until(() -> robot.lookup(".tab-pane").tryQuery().isPresent());
        TabPane tabs = robot.lookup(".tab-pane").query();
        FxBench.run(() -> tabs.getSelectionModel().select(3));
        FxBench.until(() -> robot.lookup(".table-cell").queryAllAs(javafx.scene.control.Labeled.class).stream().anyMatch(c -> "Pathway case added".equals(c.getText())));
        assertThat(robot.lookup(".table-cell").queryAllAs(javafx.scene.control.Labeled.class)).extracting(javafx.scene.control.Labeled::getText).contains("What letters print added");
    }

    @Test
    void an_import_is_explained_before_it_is_done() throws Exception {
        var rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append(row("Z99%03d".formatted(i + 1 + (i == 39 ? 1 : 0)), i == 3 ? "RENAMED SURGERY" : NAMES.get(i % 8), i == 7 ? "SLEEPING" : i % 11 == 10 ? "INACTIVE" : "ACTIVE").replace("20150401", "20170801"));
        }
        bench.files.next(write("newer.csv", rows.toString()));
        show(new ImportsPlace());
        bench.photograph("register-imports");
        FxBench.run(() -> robot.lookup(".accent").queryButton().fire());
        FxBench.until(() -> robot.lookup(".key-figure").tryQuery().isPresent());
        bench.photographAll("register-import-preview");
        int before = register.practices().count();
        FxBench.run(() -> robot.lookup(".accent").queryButton().fire());
        FxBench.until(() -> register.practices().count() == before + 1);
    }

    @Test
    void the_area_counts_its_practices_while_one_chooses() throws Exception {
        show(new AreaPlace());
        bench.photographAll("register-area");
    }

    @Test
    void a_contact_and_a_note_are_written_by_keyboard() throws Exception {
        var code = PracticeCode.of("Z99002");
        show(new PracticePlace(code));
        FxBench.until(() -> robot.lookup(".tab-pane").tryQuery().isPresent() && bench.idle());
        TabPane tabs = robot.lookup(".tab-pane").query();
        FxBench.run(tabs::requestFocus);
        bench.press(KeyCode.RIGHT);
        bench.pressAt(bench.words.text("register.contacts.add"));
        FxBench.until(bench::asks);
        bench.photograph("register-contact-dialog");
        bench.tabTo(bench.words.text("register.contact.role"));
        bench.press(KeyCode.DOWN);
        bench.press(KeyCode.ENTER);
        bench.pressAt(bench.words.text("register.save"));
        assertThat(bench.asks()).as("a contact has a name").isTrue();
        assertThat(register.contacts().of(code, LocalDate.of(2017, 10, 2))).isEmpty();
        bench.tabTo(bench.words.text("register.contact.familyName"));
        bench.type("Fiction");
        bench.pressAt(bench.words.text("register.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(register.contacts().of(code, LocalDate.of(2017, 10, 2))).singleElement().satisfies(c -> assertThat(c.value().familyName()).isEqualTo("Fiction"));

        FxBench.run(tabs::requestFocus);
        bench.press(KeyCode.RIGHT);
        bench.pressAt(bench.words.text("register.notes.add"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("register.note.text"));
        bench.type("A partner retires in spring");
        bench.pressAt(bench.words.text("register.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(register.notes().of(code)).singleElement().satisfies(n -> assertThat(n.value().text()).isEqualTo("A partner retires in spring"));
    }

    @Test
    void a_merger_is_recorded_and_stands_in_both_files() throws Exception {
        var ends = PracticeCode.of("Z99002");
        var goesOn = PracticeCode.of("Z99003");
        show(new PracticePlace(ends));
        FxBench.until(() -> robot.lookup(".tab-pane").tryQuery().isPresent() && bench.idle());
        bench.pressAt(bench.words.text("register.closure.add"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("register.closure.how"));
        bench.press(KeyCode.DOWN);
        bench.tabTo(bench.words.text("register.closure.on"));
        bench.type("31/03/2018");
        bench.tabTo(bench.words.text("register.closure.patientsTo"));
        bench.type("z99002");
        bench.pressAt(bench.words.text("register.save"));
        assertThat(bench.asks()).as("not into itself").isTrue();
        bench.tabTo(bench.words.text("register.closure.patientsTo"));
        bench.press(KeyCode.SHORTCUT, KeyCode.A);
        bench.type("z99003");
        bench.pressAt(bench.words.text("register.save"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        assertThat(register.closures().of(ends)).hasValueSatisfying(c -> assertThat(c.value().patientsTo()).containsExactly(goesOn));
        assertThat(register.closures().into(goesOn)).singleElement().satisfies(c -> assertThat(c.how().word()).isEqualTo("merged"));
        bench.photographAll("register-closure");
        show(new PracticePlace(goesOn));
        FxBench.until(bench::idle);
        bench.photograph("register-came-in");
    }

    @Test
    void a_network_is_found_by_typing_and_ticked_by_keyboard() throws Exception {
        var items = java.util.stream.IntStream.range(0, 400).mapToObj(n -> "Network " + n).toList();
        var form = FxBench.on(() -> new soundpractice.platform.fx.form.Form(bench.words));
        var field = FxBench.on(() -> form.several("register.area.pcns", items, n -> n));
        bench.show(FxBench.on(() -> new javafx.scene.layout.VBox(form)), 700, 500);
        bench.tabTo(bench.words.text("register.area.pcns"));
        bench.type("work 37");
        bench.press(KeyCode.DOWN);
        bench.press(KeyCode.SPACE);
        bench.press(KeyCode.DOWN);
        bench.press(KeyCode.SPACE);
        assertThat(FxBench.on(field::get)).containsExactly("Network 37", "Network 370");
        bench.photographAll("register-pick");
        bench.press(KeyCode.SPACE);
        assertThat(FxBench.on(field::get)).containsExactly("Network 37");
        FxBench.run(() -> {
            field.set(List.of("Network 5", "Network 399"));
        });
        assertThat(FxBench.on(field::get)).containsExactly("Network 5", "Network 399");
    }

    private Screen show(soundpractice.kernel.Place place) {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1180, 760);
        FxBench.run(screen::shown);
        return screen;
    }

    private Path write(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String code, String name, String status) {
        var cells = List.of(code, name, "Y62", "QZZ", "1 HIGH STREET", "", "", "ANYTOWN", "", "M1 1AA", "20150401", "", status, "B", "99Z", "20150401", "",
                "01600 000000", "", "", "", "1", "", "99Z", "", "RO76", "");
        return String.join(",", cells.stream().map(c -> "\"" + c + "\"").toList()) + "\n";
    }
}
