package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.render.PdfBoxFiller;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.FxBench;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.document.Letterhead;
import soundpractice.stocktake.document.StocktakeForm;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.ui.paper.PapersPlace;
import soundpractice.stocktake.ui.paper.ReturnedFormPlace;

/// A stocktake's documents seen and saved from the screen, and a form that came back taken over answer by answer.
class StocktakePapersScreenTest {
    @TempDir
    Path folder;

    StocktakeBench b;
    RecordId id;

    @BeforeEach
    void open() throws Exception {
        b = new StocktakeBench(folder);
        id = b.start();
        b.wiring.answering().outcome(id, "PS-01", List.of("partly"), "Begun in spring").orThrow();
    }

    @AfterEach
    void close() throws Exception {
        b.close();
    }

    @Test
    void the_form_is_saved_and_the_print_is_seen_first() throws Exception {
        b.show(new PapersPlace(id));
        b.settle();
        b.settle();
        assertThat(said()).contains("The form is ready");
        var out = folder.resolve("form.pdf");
        b.bench.files.next(out);
        b.bench.pressAt("Save: Form to fill in");
        b.settle();
        b.settle();
        assertThat(Files.readAllBytes(out)).startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        b.bench.pressAt("Look at: Stocktake to print");
        b.settle();
        ImageView picture = b.robot.lookup(".paper .image-view").query();
        FxBench.until(() -> picture.getImage() != null);
        assertThat(said()).contains("Page 1 of ");
        b.pictures("papers");
        b.bench.pressAt("Next page");
        b.settle();
        assertThat(said()).contains("Page 2 of ");
    }

    @Test
    void a_form_that_came_back_is_taken_over_by_what_a_person_ticks_and_kept() throws Exception {
        var form = new StocktakeForm(b.desk.words()::text).of(b.file(id).interview(), b.file(id).questionnaire(), Map.of(), new Letterhead("", "", ""));
        var answers = new HashMap<String, FormAnswer>();
        for (var field : form.fields()) {
            var question = b.file(id).questionnaire().find(field.code()).orElseThrow();
            if (question.kind() == QuestionKind.YES_NO_PARTIAL && !question.code().startsWith("IR")) {
                answers.put(field.id(), FormAnswer.of("yes").noted("In place since May"));
            }
        }
        var back = folder.resolve("back.pdf");
        Files.write(back, PdfBoxFiller.fill(StocktakeDocuments.of(b.store).making().form(b.file(id), true).pdf(), form, answers, false));
        b.show(new ReturnedFormPlace(back));
        b.settle();
        b.pictures("form-back");
        assertThat(said()).contains("Keep the file only", "Different  1", "There:");
        b.bench.pressAt("Tick all that is new");
        long ticked = FxBench.on(() -> b.robot.lookup(".check-box").queryAllAs(CheckBox.class).stream().filter(CheckBox::isSelected).count());
        assertThat(ticked).as("what would replace an answer is not ticked with the rest").isEqualTo(answers.size() - 1);
        b.bench.pressAt("Take " + ticked + " answers over");
        FxBench.until(() -> b.screen.place() instanceof InterviewPlace);
        b.settle();
        assertThat(b.file(id).progress().answered()).isEqualTo(ticked + 1);
        assertThat(b.file(id).answer("PS-01").orElseThrow().outcome()).containsExactly("partly");
        b.show(new PapersPlace(id));
        b.settle();
        assertThat(said()).contains("back.pdf", ticked + " answers taken over");
        b.pictures("papers-kept");
        b.bench.pressAt("Take back what was taken over from back.pdf");
        FxBench.until(b.bench::asks);
        b.type("It was filled in for another practice");
        b.bench.pressAt("Take back");
        FxBench.until(() -> !b.bench.asks());
        FxBench.until(() -> b.file(id).progress().answered() == 1);
        b.settle();
        FxBench.until(() -> said().contains("0 answers taken over"));
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused_with_the_reason() throws Exception {
        var strange = Files.writeString(folder.resolve("strange.pdf"), "%PDF-1.7 nothing of ours");
        b.show(new ReturnedFormPlace(strange));
        b.settle();
        b.pictures("form-refused");
        assertThat(said()).contains("strange.pdf was not read", "Choose another file");
    }

    private String said() {
        return FxBench.on(() -> texts(b.bench.stage.getScene().getRoot()));
    }

    private static String texts(Node node) {
        var own = node instanceof Labeled labeled && node.isVisible() ? labeled.getText() + "\n" : "";
        return node instanceof javafx.scene.Parent parent
                ? own + String.join("", parent.getChildrenUnmodifiable().stream().map(StocktakePapersScreenTest::texts).toList()) : own;
    }
}
