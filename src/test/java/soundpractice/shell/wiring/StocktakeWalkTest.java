package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.render.PdfBoxFiller;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.FxBench;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.stocktake.document.Letterhead;
import soundpractice.stocktake.document.StocktakeForm;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.ui.FindingsPlace;
import soundpractice.stocktake.ui.FinishPlace;
import soundpractice.stocktake.ui.HeatMapPlace;
import soundpractice.stocktake.ui.MovePlace;
import soundpractice.stocktake.ui.TurnPlace;
import soundpractice.stocktake.ui.editor.QuestionnaireDraftPlace;
import soundpractice.stocktake.ui.editor.QuestionnairePlace;
import soundpractice.stocktake.ui.editor.QuestionnairesPlace;
import soundpractice.stocktake.ui.scoring.ScoringPlace;
import soundpractice.stocktake.ui.paper.PapersPlace;
import soundpractice.stocktake.ui.paper.ReturnedFormPlace;

/// A walk by Tab through every screen of stocktakes: each control that can have the focus has a name and a role a screen reader can say, Tab reaches every one of
/// them once and comes round again, and the order is the one written down in `src/test/resources/stocktake/walk` (written anew with `-Dwalk.write=true`).
class StocktakeWalkTest {
    /// Roles that say nothing.
    private static final Set<AccessibleRole> MUTE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.PAGINATION);
    private static final int MOST = 400;

    @TempDir
    Path folder;

    StocktakeBench b;
    final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        b = new StocktakeBench(folder);
    }

    @AfterEach
    void close() throws Exception {
        b.close();
    }

    @Test
    void every_control_of_every_screen_has_a_name_a_role_and_its_place_in_the_order_of_tab() throws Exception {
        var closed = b.start();
        b.wiring.answering().outcome(closed, "PS-02", List.of("partly"), "Nobody has taken it over yet.").orThrow();
        b.wiring.answering().outcome(closed, "PS-03", List.of("no"), "").orThrow();
        b.wiring.finalising().finalise(closed, "a short visit").orThrow();
        Thread.sleep(3);
        var open = b.start();
        b.wiring.answering().outcome(open, "PS-01", List.of("yes"), "Seen").orThrow();
        b.wiring.answering().comeBack(open, "PS-04", true).orThrow();
        var first = b.wiring.questionnaires().latest();
        var back = formThatCameBack(open);
        walk("interview", new InterviewPlace(open, "PS-01"));
        walk("interview-options", new InterviewPlace(open, "IR-12"));
        walk("turn", new TurnPlace(open));
        walk("finish", new FinishPlace(open));
        walk("stocktakes", new StocktakesPlace());
        walkTabs("findings", new FindingsPlace(closed), 7);
        walk("heat", new HeatMapPlace());
        walk("papers", new PapersPlace(open));
        walk("form-back", new ReturnedFormPlace(back));
        walk("form-refused", new ReturnedFormPlace(Files.writeString(folder.resolve("strange.pdf"), "nothing")));
        walk("section", () -> show(new StocktakesPlace(), () -> soundpractice.stocktake.ui.StocktakeSection.of(b.desk, room(), StocktakeBench.PRACTICE)));
        var draft = b.wiring.editing().begin(first);
        b.wiring.editing().change(draft.id(), d -> d.changing("PS-01", q -> q.reworded("Is time kept free for audit?", q.guidance())).changing("PS-05", q -> q.reworded("", ""))).orThrow();
        walk("questionnaires", new QuestionnairesPlace());
        walk("scoring", new ScoringPlace(null));
        walkTabs("draft", new QuestionnaireDraftPlace(draft.id()), 3);
        b.wiring.editing().change(draft.id(), d -> d.changing("PS-05", q -> q.reworded("Trained?", ""))).orThrow();
        b.wiring.editing().publish(draft.id(), java.time.LocalDate.of(2026, 11, 23), "Audit asked anew").orThrow();
        walkTabs("questionnaire", new QuestionnairePlace(b.wiring.questionnaires().latest().id()), 2);
        walk("move", new MovePlace(open));
        assertThat(wrong).isEmpty();
    }

    /// Shows a place and walks through it.
    private void walk(String name, Place place) throws Exception {
        walk(name, () -> {
            b.show(place);
            b.settle();
            b.settle();
        });
    }

    private void walkTabs(String name, Place place, int count) throws Exception {
        b.show(place);
        b.settle();
        b.settle();
        for (int i = 0; i < count; i++) {
            int at = i;
            FxBench.run(() -> {
                TabPane tabs = b.robot.lookup(".tab-pane").query();
                assertThat(tabs.getTabs()).hasSize(count);
                tabs.getSelectionModel().select(at);
                tabs.requestFocus();
            });
            walk(name + "-" + (i + 1), () -> { });
        }
    }

    private interface Showing {
        void show() throws Exception;
    }

    private void walk(String name, Showing showing) throws Exception {
        showing.show();
        untilNothingMoves();
        var met = FxBench.on(this::round);
        var lines = new ArrayList<String>();
        for (var node : met) {
            var role = node.getAccessibleRole();
            var said = says(node);
            if (said.isBlank()) {
                wrong.add(name + ": no name: " + node);
            }
            if (MUTE.contains(role)) {
                wrong.add(name + ": no role: " + node);
            }
            lines.add(role + " " + said);
        }
        if (met.isEmpty()) {
            wrong.add(name + ": Tab leads nowhere");
        }
        FxBench.on(() -> traversable(b.bench.stage.getScene().getRoot())).stream().filter(n -> !met.contains(n) && !inside(n, met))
                .forEach(n -> wrong.add(name + ": Tab never comes to " + n + " " + says(n)));
        compare(name, lines);
    }

    /// What is read in the background may bring and take buttons: waits until two looks in a row find the same.
    private void untilNothingMoves() throws Exception {
        var before = List.<Node>of();
        int still = 0;
        for (int i = 0; i < 60 && still < 3; i++) {
            b.settle();
            var now = FxBench.on(() -> traversable(b.bench.stage.getScene().getRoot()));
            still = now.equals(before) ? still + 1 : 0;
            before = now;
            Thread.sleep(100);
        }
    }

    /// All that Tab comes to, from where the focus is, in order, until it comes round.
    private Set<Node> round() {
        var scene = b.bench.stage.getScene();
        var met = new LinkedHashSet<Node>();
        if (scene.getFocusOwner() == null) {
            scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
        }
        for (int i = 0; i < MOST && scene.getFocusOwner() != null && met.add(scene.getFocusOwner()); i++) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        return met;
    }

    private static List<Node> traversable(Node node) {
        var found = new ArrayList<Node>();
        if (node.isVisible() && node.isManaged()) {
            if (node.isFocusTraversable() && !node.isDisabled() && node.getScene() != null) {
                found.add(node);
            }
            if (node instanceof javafx.scene.Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(traversable(child)));
            }
        }
        return found;
    }

    /// Parts of a control, which has the focus as a whole.
    private static boolean inside(Node node, Set<Node> met) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof javafx.scene.control.Control && met.contains(parent)) {
                return true;
            }
        }
        return false;
    }

    private static String says(Node node) {
        var words = node.getAccessibleText();
        var said = words != null ? words : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return said.replaceAll("\\d{1,2} [A-Z][a-z]{2} \\d{4}", "DAY").replaceAll("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "CODE").replaceAll("\\d{2}:\\d{2}", "TIME").replace('\n', ' ').strip();
    }

    private void compare(String name, List<String> lines) throws Exception {
        var file = Path.of(System.getProperty("project.basedir", ""), "src", "test", "resources", "stocktake", "walk", name + ".txt");
        if (Boolean.getBoolean("walk.write")) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
            return;
        }
        // A screen whose order nobody has written down yet is asserted for names, roles and reach alone.
        var before = Files.exists(file) ? Files.readAllLines(file) : lines;
        if (!before.equals(fromTheSame(lines, before))) {
            wrong.add(name + ": the order of Tab is another.\n  written down " + before + "\n  found " + lines);
        }
    }

    /// Tab goes round: where the focus stood when the walk began does not count.
    private static List<String> fromTheSame(List<String> lines, List<String> before) {
        int start = before.isEmpty() ? -1 : lines.indexOf(before.getFirst());
        if (start <= 0) {
            return lines;
        }
        var turned = new ArrayList<>(lines.subList(start, lines.size()));
        turned.addAll(lines.subList(0, start));
        return turned;
    }

    private soundpractice.stocktake.ui.Stocktaking room() {
        return b.room;
    }

    private void show(Place place, java.util.concurrent.Callable<javafx.scene.layout.Region> content) throws Exception {
        b.show(place);
        b.settle();
        FxBench.run(() -> {
            try {
                b.bench.stage.getScene().setRoot(content.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        b.settle();
    }

    private Path formThatCameBack(RecordId id) throws Exception {
        var form = new StocktakeForm(b.desk.words()::text).of(b.file(id).interview(), b.file(id).questionnaire(), Map.of(), new Letterhead("", "", ""));
        var answers = new HashMap<String, FormAnswer>();
        for (var field : form.fields()) {
            if (b.file(id).questionnaire().find(field.code()).orElseThrow().kind() == QuestionKind.YES_NO_PARTIAL && field.code().startsWith("PS")) {
                answers.put(field.id(), FormAnswer.of("no"));
            }
        }
        return Files.write(folder.resolve("back.pdf"), PdfBoxFiller.fill(StocktakeDocuments.of(b.store).making().form(b.file(id), true).pdf(), form, answers, false));
    }
}
