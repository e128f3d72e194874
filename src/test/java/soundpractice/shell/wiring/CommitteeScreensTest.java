package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.casework.Case;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Stage;
import soundpractice.committee.Interest;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.MeetingPlace;
import soundpractice.committee.Resolution;
import soundpractice.committee.audience.Reader;
import soundpractice.committee.pack.Grouping;
import soundpractice.committee.pack.PackRequest;
import soundpractice.documents.pack.PackPart;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;

/// The committee's evening by keyboard, on a real store; each part of a meeting photographed light, dark and at 150 percent.
class CommitteeScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 2, 20);

    @TempDir
    Path folder;

    OpenStore store;
    CommitteeWiring committees;
    FxBench bench;
    Screens screens;
    RecordId meeting;

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "NHS Example"), "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), InstantSource.fixed(Instant.parse("2018-02-20T12:00:00Z")));
        committees = CommitteeWiring.of(store);
        meeting = committees.arranging().plan("PCQG", TODAY, "14:00", "Room 1", "Cy Sample").orThrow();
        for (var practice : List.of("Z99001", "Z99002")) {
            var of = Case.open(PracticeCode.of(practice), FinancialQuarter.parse("2017-18/Q2").orElseThrow(), Stage.PCQG_REVIEW, TODAY.minusDays(30));
            store.journal().save(Change.plain().put(Case.KIND, of.id(), of.scope(), of));
            committees.agendas().add(meeting, of.id(), TODAY).orThrow();
        }
        bench = new FxBench();
        screens = FxBench.on(() -> {
            var made = new Screens();
            CommitteeScreens.add(made, bench.desk, committees);
            return made;
        });
        var screen = FxBench.on(() -> screens.at(new MeetingPlace(meeting)));
        bench.show(screen.root(), 1280, 820);
        FxBench.run(screen::shown);
        FxBench.until(() -> list().getItems().size() == 2 && bench.idle());
    }

    @AfterEach
    void close() throws Exception {
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
        store.close();
    }

    @Test
    void an_item_is_moved_up_by_keys_and_the_chapters_follow() throws Exception {
        FxBench.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(1);
        });
        bench.press(KeyCode.ALT, KeyCode.UP);
        FxBench.until(() -> file().cases().getFirst().value().practice().value().equals("Z99002"));
        FxBench.until(bench::idle);
    }

    @Test
    void a_course_is_typed_in_the_meeting_and_the_next_item_comes() throws Exception {
        part(2);
        FxBench.until(() -> new FxRobot().lookup(".combo-box").tryQuery().isPresent());
        bench.photographAll("committee-decide");
        bench.tabTo(bench.words.text("committee.form.resolution"));
        bench.press(KeyCode.DOWN);
        bench.tabTo(bench.words.text("committee.form.words"));
        bench.type("Carry on for a quarter");
        bench.press(KeyCode.CONTROL, KeyCode.ENTER);
        FxBench.until(() -> file().decisions().size() == 1 && bench.idle());
        assertThat(file().decisions().getFirst().value().resolution()).isEqualTo(Resolution.CARRY_ON);
        assertThat(committees.cases().of(PracticeCode.of("Z99001"), TODAY).getFirst().of().stage()).isEqualTo(Stage.CONTINUE);
        assertThat(committees.deciding().open(file())).singleElement().satisfies(i -> assertThat(i.practice()).hasToString("Z99002"));
        FxBench.until(() -> FxBench.focused().filter(f -> f instanceof javafx.scene.control.ComboBox<?>).isPresent());
        part(3);
        bench.photographAll("committee-people");
        part(4);
        bench.photographAll("committee-cover");
        bench.tabTo(bench.words.text("committee.cover.title"));
        bench.type("Practices in escalation");
        part(1);
        FxBench.until(() -> bench.idle() && file().cover().title().equals("Practices in escalation"));
    }

    @Test
    void a_preview_shows_the_cut_of_each_reader_and_why_one_cannot_be_given_out() throws Exception {
        bench.pressAt(bench.words.text("committee.pack.preview"));
        FxBench.until(() -> bench.asks() && bench.idle() && parts() == 6);
        FxBench.until(() -> !new FxRobot().lookup(".paper").queryAll().isEmpty());
        bench.photographFront("committee-preview");
        bench.tabTo(bench.words.text("committee.form.audience"));
        bench.press(KeyCode.DOWN);
        bench.pressAt(bench.words.text("committee.pack.preview.show"));
        assertThat(new FxRobot().lookup(".field-error").queryAll()).as("which practice has to be said").isNotEmpty();
        bench.tabTo(bench.words.text("committee.form.reader"));
        FxBench.type("Z99009");
        bench.pressAt(bench.words.text("committee.pack.preview.show"));
        FxBench.until(() -> bench.idle() && parts() == 0);
        assertThat(new FxRobot().lookup(n -> n instanceof javafx.scene.control.Label l && l.getText() != null && l.getText().contains("Z99009")).queryAll()).as("it is not on the agenda").isNotEmpty();
        bench.photographFront("committee-preview-refused");
        bench.tabTo(bench.words.text("committee.form.audience"));
        bench.press(KeyCode.DOWN, KeyCode.DOWN);
        bench.press(KeyCode.DOWN);
        bench.pressAt(bench.words.text("committee.pack.preview.show"));
        FxBench.until(() -> bench.idle() && parts() == 2);
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
        assertThat(file().packs()).as("nothing is kept").isEmpty();
    }

    @Test
    void an_interest_in_a_practice_is_named_to_the_committee_and_to_nobody_who_may_not_read_of_that_practice() throws Exception {
        committees.arranging().declares(new Interest(meeting, "Dee Sample", PracticeCode.of("Z99001"), "A sister is a partner there", Interest.Handling.LEAVES)).orThrow();
        committees.arranging().declares(new Interest(meeting, "Eve Sample", null, "Sits on the network’s board", Interest.Handling.STAYS)).orThrow();
        assertThat(cover("committee")).contains("Dee Sample, about Z99001", "Eve Sample");
        assertThat(cover("practice:Z99001")).contains("Dee Sample, about Z99001", "Eve Sample");
        for (var other : List.of("practice:Z99002", "public")) {
            assertThat(cover(other)).as("CF-4: %s", other).contains("Eve Sample").doesNotContain("Dee Sample", "Z99001");
        }
    }

    @Test
    void a_frozen_pack_is_built_again_the_same_whatever_the_ids_of_its_records() throws Exception {
        var of = committees.cases().of(PracticeCode.of("Z99001"), TODAY).getFirst().of();
        for (int i = 1; i <= 9; i++) {
            var document = RecordId.derived("test", i);
            store.journal().save(Change.plain().put(CaseLetter.KIND, CaseLetter.idOf(document), of.scope(),
                    new CaseLetter(document, of.id(), of.practice(), "letter-4", "", FinancialQuarter.of("201%d-1%d/Q2".formatted(i % 8, i % 8 + 1)), TODAY.minusDays(20), null)));
        }
        committees.packs().freeze(new PackRequest(meeting, Reader.COMMITTEE, Grouping.AREA, "", ""), TODAY, n -> true).orThrow();
        var rebuilt = committees.packs().rebuild(file().packs().getLast().id()).orThrow();
        assertThat(rebuilt.contentCode()).isEqualTo(rebuilt.pack().contentCode());
        assertThat(rebuilt.same()).isTrue();
    }

    private String cover(String reader) throws Exception {
        var request = new PackRequest(meeting, Reader.parse(reader).orElseThrow(), Grouping.AREA, "", "");
        var cover = (PackPart.Made) committees.packs().preview(request, TODAY, n -> true).orThrow().built().model().parts().getFirst();
        return cover.pages().rows().stream().map(r -> String.join(" ", r.cells().values())).reduce("", (a, b) -> a + "\n" + b);
    }

    private static int parts() {
        ListView<?> list = new FxRobot().lookup(".preview-parts").query();
        return list.getItems().size();
    }

    private void part(int number) throws Exception {
        TabPane tabs = new FxRobot().lookup(".tab-pane").query();
        FxBench.run(tabs::requestFocus);
        while (tabs.getSelectionModel().getSelectedIndex() != number - 1) {
            int before = tabs.getSelectionModel().getSelectedIndex();
            bench.press(KeyCode.RIGHT);
            FxBench.until(() -> tabs.getSelectionModel().getSelectedIndex() != before);
        }
        FxBench.until(bench::idle);
    }

    private ListView<?> list() {
        return new FxRobot().lookup(".agenda").query();
    }

    private MeetingFile file() {
        return committees.meetings().find(meeting).orElseThrow();
    }
}
