package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import soundpractice.platform.fx.FxBench;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.ui.FinishPlace;
import soundpractice.stocktake.ui.TurnPlace;

/// The interview by keyboard on a real store.
class InterviewScreenTest {
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
    void every_question_is_answered_by_keys_alone() throws Exception {
        var id = b.start();
        b.show(new InterviewPlace(id, null));
        b.settle();
        var questions = b.file(id).questionnaire().questions();
        for (var question : questions) {
            b.keys(question.choices().isEmpty() ? KeyCode.A : question.kind() == QuestionKind.YES_NO_PARTIAL ? KeyCode.Y : KeyCode.DIGIT1);
            b.keys(KeyCode.RIGHT);
        }
        b.settle();
        assertThat(b.file(id).progress().answered()).isEqualTo(questions.size()).isEqualTo(63);
        b.bench.photographAll("interview-whole");
    }

    @Test
    void it_looks_well() throws Exception {
        var before = b.start();
        b.wiring.answering().outcome(before, "PS-02", java.util.List.of("partly"), "Searches were run until March, then the pharmacist left; nobody has taken it over yet.").orThrow();
        b.wiring.finalising().finalise(before, "short visit").orThrow();
        Thread.sleep(5);
        var id = b.start();
        b.wiring.answering().outcome(id, "PS-01", java.util.List.of("yes"), "Lead named, reports weekly.").orThrow();
        b.wiring.answering().comeBack(id, "PS-04", true).orThrow();
        b.show(new InterviewPlace(id, "PS-02"));
        b.settle();
        b.keys(KeyCode.P, KeyCode.ENTER);
        b.type("Searches run by the pharmacist on Mondays; the list of patients is reviewed at the clinical meeting, minutes seen for June and July.");
        b.settle();
        b.bench.photographAll("interview");
        b.keys(KeyCode.ESCAPE);
        b.robot.push(KeyCode.CONTROL, KeyCode.G);
        b.type("learn");
        b.bench.photograph("interview-find");
        b.keys(KeyCode.ESCAPE);
        b.robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        b.bench.photograph("interview-keys");
        b.keys(KeyCode.ESCAPE);
        b.show(new InterviewPlace(id, "IR-12"));
        b.settle();
        b.keys(KeyCode.DIGIT1);
        b.bench.photograph("interview-multi");
        b.show(new TurnPlace(id));
        b.settle();
        b.bench.photographAll("turn");
        b.keys(KeyCode.D);
        b.type("We do it on Tuesdays, and the nurse takes part.");
        b.bench.photograph("turn-dispute");
        b.show(new FinishPlace(id));
        b.settle();
        b.bench.photographAll("finish");
        b.show(new StocktakesPlace());
        b.settle();
        b.bench.photographAll("stocktakes");
        assertThat(b.focus()).isNotNull();
    }

    /// Somebody who knows the keys is quicker than the disk.
    @Test
    void a_jump_asked_for_before_the_questions_are_there_keeps_its_words_and_goes() throws Exception {
        var id = b.start();
        FxBench.run(() -> {
            b.show(new InterviewPlace(id, "PS-02"));
            b.screen.takes(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.G, false, true, false, false));
        });
        b.settle();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(b.focus()).isInstanceOf(javafx.scene.control.TextField.class);
        b.type("ps5");
        b.keys(KeyCode.ENTER);
        assertThat(b.screen.place()).isEqualTo(new InterviewPlace(id, "PS-05"));
    }

    @Test
    void the_practice_finds_nothing_chosen_for_it_and_then_what_it_chose() throws Exception {
        var id = b.start();
        b.wiring.answering().outcome(id, "PS-01", java.util.List.of("yes"), "").orThrow();
        b.wiring.answering().outcome(id, "PS-02", java.util.List.of("no"), "").orThrow();
        b.show(new TurnPlace(id));
        b.settle();
        assertThat(shown(".status-mark")).isEmpty();
        assertThat(shown(".turn-button:chosen")).isEmpty();
        b.keys(KeyCode.A);
        b.settle();
        b.keys(KeyCode.LEFT);
        b.settle();
        assertThat(shown(".status-mark")).hasSize(1);
        assertThat(shown(".turn-button:chosen")).hasSize(1).first().matches(button -> button.getStyleClass().contains("turn-agree"));
    }

    @Test
    void an_answer_to_be_given_again_still_says_what_was_answered_and_the_move_can_be_taken_back_later() throws Exception {
        var id = b.start();
        b.wiring.answering().outcome(id, "PS-01", java.util.List.of("partly"), "The list comes on Friday.").orThrow();
        var editing = b.wiring.editing();
        var draft = editing.begin(b.wiring.questionnaires().latest());
        editing.change(draft.id(), d -> d.changing("PS-01", q -> q.reworded("Is time for clinical audit kept free every month?", q.guidance())));
        var next = editing.publish(draft.id(), java.time.LocalDate.of(2026, 11, 23), "Audit asked by month").orThrow();
        b.wiring.moving().move(id, next.id()).orThrow();
        b.show(new InterviewPlace(id, "PS-01"));
        b.settle();
        assertThat(shown(".aside .status-mark")).first().matches(mark -> mark instanceof javafx.scene.control.Labeled said && said.getText().equals("Partly"));
        b.bench.pressAt("Take the move to this version back");
        b.settle();
        b.bench.pressAt("Take the move back");
        b.type("Not today");
        b.bench.pressAt("Take the move back");
        FxBench.until(() -> b.file(id).questionnaire().version() == 1);
    }

    private java.util.List<javafx.scene.Node> shown(String query) {
        return b.robot.lookup(query).queryAll().stream().filter(node -> node.isVisible() && node.isManaged()).toList();
    }

    @Test
    void a_note_typed_and_not_left_comes_back_with_its_cursor() throws Exception {
        var id = b.start();
        b.show(new InterviewPlace(id, "PS-03"));
        b.settle();
        for (int i = 0; i < 40 && !FxBench.on(() -> b.bench.stage.getScene().getFocusOwner() instanceof TextArea); i++) {
            b.keys(KeyCode.ENTER);
            Thread.sleep(250);
        }
        b.type("half a sen");
        FxBench.until(() -> b.bench.stage.getScene().getFocusOwner() instanceof TextArea note && note.getText().equals("half a sen"));
        b.keys(KeyCode.LEFT, KeyCode.LEFT);
        FxBench.until(() -> b.wiring.typing().pending().stream().anyMatch(t -> t.text().equals("half a sen") && t.cursor() == 8));
        assertThat(b.focus()).isInstanceOf(TextArea.class);
    }
}
