package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.Percent;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Snapshots;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;
import soundpractice.stocktake.score.Score;
import soundpractice.stocktake.score.ScoreFile;
import soundpractice.stocktake.ui.editor.QuestionnaireDraftPlace;
import soundpractice.stocktake.ui.editor.QuestionnairePlace;
import soundpractice.stocktake.ui.editor.QuestionnairesPlace;
import soundpractice.stocktake.ui.scoring.ScoringPlace;

/// The questionnaire edited by keyboard: a draft begun, questions reworded, moved, retired, added; faults named; a version published and read; files brought in.
class QuestionnaireScreensTest {
    @TempDir
    Path folder;

    StocktakeBench b;

    @BeforeEach
    void open() throws Exception {
        b = new StocktakeBench(folder);
    }

    @AfterEach
    void close() throws Exception {
        b.close();
    }

    @Test
    void a_version_is_drafted_edited_and_published_by_keys_alone_and_the_old_one_stays() throws Exception {
        var first = b.wiring.questionnaires().latest();
        b.start();
        b.show(new QuestionnairesPlace());
        b.settle();
        b.bench.pressAt("Draft a new version");
        b.settle();
        assertThat(b.screen.place()).isInstanceOf(QuestionnaireDraftPlace.class);
        for (int i = 0; i < 60 && !FxBench.on(() -> b.bench.stage.getScene().getFocusOwner() instanceof ListView); i++) {
            b.bench.press(KeyCode.TAB);
        }
        b.settle();
        b.keys(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
        FxBench.until(() -> b.bench.stage.getScene().getFocusOwner() instanceof TextArea);
        b.robot.push(KeyCode.CONTROL, KeyCode.A);
        b.type("Is time kept free for audit");
        b.keys(KeyCode.ESCAPE);
        assertThat(draft().find("PS-01").map(Question::text)).contains("Is time kept free for audit");
        b.robot.push(KeyCode.ALT, KeyCode.DOWN);
        b.keys(KeyCode.DOWN, KeyCode.DELETE);
        FxBench.until(() -> draft().find("PS-03").isEmpty());
        b.robot.push(KeyCode.CONTROL, KeyCode.N);
        FxBench.until(b.bench::asks);
        b.bench.type("Who checks the emergency drugs");
        b.bench.pressAt("Add");
        FxBench.until(() -> !b.bench.asks());
        FxBench.until(() -> draft().find("PS-09").isPresent());
        b.settle();
        assertThat(draft().questions().getFirst().code()).as("PS-01 was moved down").isEqualTo("PS-02");
        b.pictures("draft");
        b.bench.pressAt("Publish version 2");
        FxBench.until(b.bench::asks);
        b.bench.type("Audit asked more plainly");
        b.bench.pressAt("Publish version 2");
        FxBench.until(() -> b.screen.place() instanceof QuestionnairePlace);
        b.settle();
        b.pictures("version");
        var versions = b.wiring.questionnaires().versions();
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst()).as("the old one is as it was").isEqualTo(first);
        assertThat(versions.getLast().note()).isEqualTo("Audit asked more plainly");
        assertThat(versions.getLast().retired()).containsExactly("PS-03");
        b.show(new QuestionnairesPlace());
        b.settle();
        b.pictures("versions");
        b.show(new QuestionnairePlace(first.id()));
        b.settle();
        FxBench.until(() -> said().contains(first.questions().getFirst().text()));
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_in_a_table_and_nothing_can_be_published_until_it_is_mended() throws Exception {
        var draft = b.wiring.editing().begin(b.wiring.questionnaires().latest());
        b.wiring.editing().change(draft.id(), d -> d.changing("PE-02", q -> q.onlyIf(soundpractice.stocktake.questionnaire.Condition.parse("PE-02 = yes").orElseThrow()))
                .changing("PS-05", q -> q.reworded("", ""))).orThrow();
        b.show(new QuestionnaireDraftPlace(draft.id()));
        b.settle();
        assertThat(said()).contains("2 faults to mend", "Faults (2)");
        javafx.scene.control.TabPane tabs = b.robot.lookup(".tab-pane").query();
        FxBench.run(() -> tabs.getSelectionModel().select(1));
        b.pictures("draft-faults");
        TableView<?> table = b.robot.lookup(".table-view").query();
        assertThat(FxBench.on(() -> table.getColumns().getFirst().getCellData(0))).as("the line in the file").isEqualTo(6L);
        FxBench.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        b.keys(KeyCode.ENTER);
        FxBench.until(() -> b.bench.stage.getScene().getFocusOwner() instanceof TextArea);
        assertThat(said()).contains("PS-05 has no wording.");
        b.type("Mended");
        b.keys(KeyCode.ESCAPE);
        FxBench.until(() -> said().contains("1 fault to mend"));
        b.robot.push(KeyCode.CONTROL, KeyCode.Z);
        FxBench.until(() -> said().contains("2 faults to mend"));
        b.settle();
        assertThat(draft().find("PS-05").orElseThrow().text()).as("taken back on the disk too").isEmpty();
    }

    @Test
    void the_scoring_rules_are_changed_checked_and_published_and_a_finalised_stocktake_keeps_its_own() throws Exception {
        var closed = b.start();
        b.wiring.answering().outcome(closed, "PS-01", List.of("partly"), "").orThrow();
        b.wiring.finalising().finalise(closed, "a short visit").orThrow();
        b.show(new ScoringPlace(null));
        b.settle();
        assertThat(said()).contains("No gap");
        b.bench.pressAt("Change: What an answer is worth");
        FxBench.until(b.bench::asks);
        look("scoring-points");
        put("Partly", "140");
        put("Why", "Partly is nearer to yes");
        b.bench.pressAt("Publish");
        FxBench.until(() -> everywhere().contains("“140” is no number of points; they go from 0 to 100."));
        assertThat(b.wiring.scoring().versions()).hasSize(1);
        put("Partly", "60");
        b.bench.pressAt("Publish");
        FxBench.until(() -> b.wiring.scoring().versions().size() == 2);
        b.settle();
        b.pictures("scoring");
        assertThat(Score.overall(b.wiring.interviews().find(closed).orElseThrow(), b.wiring.scoring().of(b.wiring.interviews().find(closed).orElseThrow())).value())
                .as("as it was finalised").isEqualTo(Percent.of("50"));
        b.bench.pressAt("Rules for a question");
        FxBench.until(b.bench::asks);
        look("scoring-own");
        b.bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !b.bench.asks());
        var csv = folder.resolve("rules.csv");
        Files.writeString(csv, String.join(",", ScoreFile.COLUMNS) + "\npoints,*,yes_no_partial,yes,100,,,,\nband,,,,,All,0,100,good\n");
        b.bench.files.next(csv);
        b.bench.pressAt("Bring in a file");
        FxBench.until(b.bench::asks);
        assertThat(everywhere()).as("gaps are named").contains("No rule says what the answer “no” to PS-01 is worth.");
        assertThat(b.wiring.scoring().versions()).hasSize(2);
    }

    @Test
    void a_file_is_taken_in_as_a_draft_or_refused_with_line_and_column() throws Exception {
        var csv = folder.resolve("mine.csv");
        var shipped = new String(QuestionnaireScreensTest.class.getResourceAsStream("/soundpractice/stocktake/quality-stocktake-1.csv").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Files.writeString(csv, shipped.replace("PS-02,", "PS-01,").replace("PS-04,PS,Patient Safety,4", "PS-04,PS,Patient Safety,4").replaceFirst("yes_no_partial", "yes_or_no"));
        b.bench.files.next(csv);
        b.show(new QuestionnairesPlace());
        b.settle();
        b.bench.pressAt("Bring in a file");
        FxBench.until(b.bench::asks);
        TableView<?> table = b.robot.lookup(".faults-dialog .table-view").query();
        assertThat(FxBench.on(() -> table.getItems().size())).isEqualTo(2);
        b.keys(KeyCode.ESCAPE);
        assertThat(b.wiring.questionnaires().drafts()).isEmpty();
        Files.writeString(csv, shipped.replace("see the audits through?", "finish the audits?"));
        b.bench.files.next(csv);
        b.bench.pressAt("Bring in a file");
        FxBench.until(() -> b.screen.place() instanceof QuestionnaireDraftPlace);
        b.settle();
        assertThat(said()).contains("What changes (1)", "Can be published");
        javafx.scene.control.TabPane tabs = b.robot.lookup(".tab-pane").query();
        FxBench.run(() -> tabs.getSelectionModel().select(2));
        b.pictures("draft-changes");
        var out = folder.resolve("out.csv");
        b.bench.files.next(out);
        b.bench.pressAt("Save as a table");
        b.settle();
        assertThat(b.wiring.reader().read("again", Files.readAllBytes(out)).orThrow().questions()).isEqualTo(draft().questions());
    }

    private QuestionnaireDraft draft() {
        return b.wiring.questionnaires().drafts().getLast().value();
    }

    private String said() {
        return FxBench.on(() -> texts(b.bench.stage.getScene().getRoot()));
    }

    /// What stands in the window and in those in front of it.
    private static String everywhere() {
        return FxBench.on(() -> String.join("", Window.getWindows().stream().map(w -> texts(w.getScene().getRoot())).toList()));
    }

    /// A picture of the window in front, when somebody wants to look at it.
    private void look(String name) {
        if (Boolean.getBoolean("pictures")) {
            FxBench.run(() -> {
                var front = Window.getWindows().stream().filter(w -> w != b.bench.stage && w instanceof Stage).findFirst().orElseThrow();
                Snapshots.take(front.getScene(), FxBench.picture(name));
                return true;
            });
        }
    }

    private void put(String field, String text) {
        b.bench.tabTo(field);
        b.robot.push(KeyCode.CONTROL, KeyCode.A);
        b.type(text);
    }

    private static String texts(Node node) {
        var own = node instanceof Labeled labeled && node.isVisible() ? labeled.getText() + "\n" : "";
        return node instanceof javafx.scene.Parent parent
                ? own + String.join("", parent.getChildrenUnmodifiable().stream().map(QuestionnaireScreensTest::texts).toList()) : own;
    }
}
