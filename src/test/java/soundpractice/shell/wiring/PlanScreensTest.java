package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.render.PdfBoxFiller;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.PlansPlace;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.improvement.agreement.Terms;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;

/// Plans and agreements on a real store, by keyboard; each screen photographed light, dark and at 150 percent.
class PlanScreensTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2017-10-02T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    @TempDir
    Path folder;

    OpenStore store;
    ImprovementWiring wiring;
    FxBench bench;
    Screens screens;

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"),
                "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), CLOCK);
        wiring = ImprovementWiring.of(store);
        var register = new RegisterWiring(store);
        var casework = CaseworkWiring.of(store);
        bench = new FxBench();
        screens = FxBench.on(() -> {
            var made = new Screens();
            ImprovementScreens.add(made, bench.desk, ImprovementScreens.of(wiring, store, register.practices(), register.contacts(), casework.cases()::settings));
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        // What a screen is still reading must come home before its store goes.
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
        store.close();
    }

    @Test
    void progress_is_noted_in_the_table_by_keyboard() throws Exception {
        var id = plan();
        show(new PlanPlace(id));
        TableView<?> table = new FxRobot().lookup(".table-view").query();
        FxBench.until(() -> table.getItems().size() == 2 && bench.idle());
        bench.photographAll("improvement-plan");
        FxBench.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        bench.press(KeyCode.ENTER);
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("improvement.form.done"));
        bench.type("Half of them called");
        bench.photographFront("improvement-progress");
        bench.pressAt(bench.words.text("improvement.progress.yes"));
        FxBench.until(() -> wiring.plans().find(id).orElseThrow().progress().size() == 1);
        assertThat(wiring.plans().find(id).orElseThrow().progress().getFirst().what()).isEqualTo("Half of them called");
        FxBench.until(bench::idle);
    }

    @Test
    void why_is_asked_and_answered_by_keyboard() throws Exception {
        var id = plan();
        show(new PlanPlace(id));
        FxBench.until(() -> new FxRobot().lookup(".plan-problem").tryQuery().isPresent() && bench.idle());
        bench.pressAt(bench.words.text("improvement.ask-why"));
        FxBench.until(bench::asks);
        bench.type("Nobody owns the list");
        bench.pressAt(bench.words.text("improvement.add"));
        FxBench.until(() -> wiring.plans().find(id).orElseThrow().issues().size() == 1);
        assertThat(wiring.plans().find(id).orElseThrow().issues().getFirst().value().why()).isEqualTo("Nobody owns the list");
        FxBench.until(bench::idle);
    }

    @Test
    void a_memorandum_is_signed_on_the_laptop_by_keyboard() throws Exception {
        var id = plan();
        wiring.write().addIssue(id, wiring.plans().find(id).orElseThrow().problems().getFirst().id(), null, "Nobody owns the list", "", TODAY).orThrow();
        wiring.move().move(id, PlanState.PROPOSED, "Sent", TODAY).orThrow();
        wiring.move().agree(id, "Dr Fiction", "Ann Example", "", TODAY).orThrow();
        var mou = memorandum(id);
        var code = wiring.drafting().fix(mou, TODAY).orThrow().proof();
        show(new AgreementPlace(mou));
        FxBench.until(() -> new FxRobot().lookup(".proof-code").tryQuery().isPresent() && bench.idle());
        bench.photographAll("improvement-agreement");
        bench.pressAt(bench.words.text("improvement.sign"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("improvement.form.proof"));
        bench.type(code);
        bench.tabTo(bench.words.text("improvement.form.present"));
        bench.type("B. Invented");
        FxBench.run(() -> {
            var paper = new FxRobot().lookup(".signature-paper").query();
            stroke(((javafx.scene.layout.StackPane) paper).getChildren().getFirst(), 40, 90, 120, 20, 200, 100, 380, 60);
        });
        bench.photographFront("improvement-sign");
        FxBench.run(() -> bench.desk.look().theme().set(Theme.DARK));
        bench.photographFront("improvement-sign-dark");
        FxBench.run(() -> bench.desk.look().theme().set(Theme.LIGHT));
        bench.pressAt(bench.words.text("improvement.sign"));
        FxBench.until(() -> wiring.agreements().find(mou).orElseThrow().signatures().size() == 1);
        var signature = wiring.agreements().find(mou).orElseThrow().signatures().getFirst();
        assertThat(signature.party()).isEqualTo(PartyRole.PRACTICE);
        assertThat(signature.present()).isEqualTo("B. Invented");
        assertThat(signature.drawn()).as("in thousandths of the pad").isEqualTo("95,692 286,154 476,769 905,462");
        FxBench.until(bench::idle);
    }

    /// What a practice filled in stands beside what was sent; only what is ticked is taken, and nothing before.
    @Test
    void a_form_that_came_back_is_reviewed_before_anything_is_taken() throws Exception {
        var id = plan();
        var press = PlanPress.of(store, wiring);
        var before = wiring.plans().find(id).orElseThrow();
        var sent = press.form(before);
        var first = before.actions().getFirst();
        var answers = new HashMap<String, FormAnswer>();
        sent.fields().forEach(field -> answers.put(field.id(), field.given()));
        answers.put(first.id() + "_lead", FormAnswer.of("B. Nurse"));
        answers.put(first.id() + "_due", FormAnswer.of("2017-12-01"));
        bench.files.next(Files.write(folder.resolve("form.pdf"), PdfBoxFiller.fill(press.forms().fillable(sent).pdf(), sent, answers, true)));
        show(new PlanPlace(id));
        FxBench.until(() -> new FxRobot().lookup(".table-view").tryQuery().isPresent() && bench.idle());
        bench.pressAt(bench.words.text("improvement.form-in"));
        FxBench.until(bench::asks);
        bench.photographFront("improvement-form-in");
        assertThat(said(first.value().what())).as("whose field it is").filteredOn(CheckBox.class::isInstance).hasSize(2);
        assertThat(wiring.plans().find(id).orElseThrow().actions().getFirst().value()).as("nothing before review").isEqualTo(first.value());
        bench.pressAt(bench.words.text("improvement.form-in.yes"));
        FxBench.until(() -> !bench.asks() && bench.idle());
        var now = wiring.plans().find(id).orElseThrow().actions().getFirst().value();
        assertThat(now.owner()).isEqualTo("B. Nurse");
        assertThat(now.due()).isEqualTo(LocalDate.of(2017, 12, 1));
        assertThat(now.what()).isEqualTo(first.value().what());
    }

    @Test
    void the_board_opens_a_plan_by_keyboard() throws Exception {
        var id = plan();
        show(new PlansPlace());
        TableView<?> table = new FxRobot().lookup(".table-view").query();
        FxBench.until(() -> table.getItems().size() == 2 && bench.idle());
        bench.photographAll("improvement-plans");
        assertThat(said(bench.words.text("improvement.why.on-track"))).as("why is always said").hasSize(2);
        FxBench.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        bench.press(KeyCode.ENTER);
        assertThat(bench.opened).contains(new PlanPlace(id));
    }

    /// A practice may have several memoranda: only its own versions stand beside one.
    @Test
    void the_versions_of_a_memorandum_are_its_own() throws Exception {
        var id = plan();
        wiring.write().addIssue(id, wiring.plans().find(id).orElseThrow().problems().getFirst().id(), null, "Nobody owns the list", "", TODAY).orThrow();
        wiring.move().move(id, PlanState.PROPOSED, "Sent", TODAY).orThrow();
        wiring.move().agree(id, "Dr Fiction", "Ann Example", "", TODAY).orThrow();
        var first = memorandum(id);
        var other = memorandum(id);
        var code = wiring.drafting().fix(first, TODAY).orThrow().proof();
        for (var role : List.of(PartyRole.PRACTICE, PartyRole.COMMISSIONER)) {
            wiring.signing().sign(first, SignAgreement.Given.onLaptop(role, "A. Name", "", TODAY, code, "B. Invented", ""), TODAY).orThrow();
        }
        var amended = wiring.drafting().amend(first, "Longer", TODAY).orThrow();
        show(new AgreementPlace(other));
        FxBench.until(() -> !said("Memorandum").isEmpty() && bench.idle());
        assertThat(said(bench.words.text("improvement.agreement.version", 1))).as("the other one has no other version").isEmpty();
        show(new AgreementPlace(amended));
        FxBench.until(() -> !said("Memorandum").isEmpty() && bench.idle());
        assertThat(said(bench.words.text("improvement.agreement.version", 1))).as("what it amends").hasSize(1);
    }

    @Test
    void a_finding_taken_over_by_mistake_is_taken_out_again() throws Exception {
        var id = plan();
        wiring.write().addProblem(id, PlanProblem.of(id, PRACTICE, Order.first(), "Taken by mistake"), "", TODAY).orThrow();
        show(new PlanPlace(id));
        FxBench.until(() -> !said("Taken by mistake").isEmpty() && bench.idle());
        var remove = bench.words.text("improvement.remove");
        assertThat(said(remove)).as("not for what something is planned for").hasSize(1);
        bench.pressAt(remove + ": Taken by mistake");
        FxBench.until(bench::asks);
        bench.pressAt(remove);
        FxBench.until(() -> wiring.plans().find(id).orElseThrow().problems().size() == 1 && bench.idle());
        assertThat(wiring.plans().find(id).orElseThrow().problems().getFirst().value().title()).isEqualTo("Recalls are missed");
    }

    @Test
    void the_details_ask_for_a_title_and_do_not_say_that_it_may_stay_empty() throws Exception {
        var id = plan();
        show(new PlanPlace(id));
        FxBench.until(() -> !said(bench.words.text("improvement.head")).isEmpty() && bench.idle());
        bench.pressAt(bench.words.text("improvement.head"));
        FxBench.until(bench::asks);
        assertThat(said(bench.words.text("improvement.form.title.help"))).isEmpty();
    }

    /// What is in view with these words in it.
    private static Set<Node> said(String words) {
        return new FxRobot().lookup(node -> node.isVisible()
                && (node instanceof Labeled labeled && labeled.getText() != null && labeled.getText().contains(words)
                || node instanceof Text text && !(text.getParent() instanceof Labeled) && text.getText().contains(words))).queryAll();
    }

    private RecordId memorandum(RecordId plan) throws TroubleException {
        return wiring.drafting().draft(PRACTICE, AgreementKind.MOU, "Memorandum", plan, List.of(Party.of(PartyRole.PRACTICE, "Mill Lane", "Dr Fiction", "Partner"),
                Party.of(PartyRole.COMMISSIONER, "NHS Example", "Ann Example", "Lead")), Terms.usual(AgreementKind.MOU, TODAY), TODAY).orThrow();
    }

    /// Draws with the mouse through these points.
    private static void stroke(Node canvas, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            var kind = i == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED;
            var at = canvas.localToScene(points[i], points[i + 1]);
            canvas.fireEvent(new MouseEvent(kind, at.getX(), at.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, true, null));
        }
    }

    private void show(Place place) throws Exception {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1280, 820);
        FxBench.run(screen::shown);
    }

    private RecordId plan() throws TroubleException {
        var id = wiring.start().start(PRACTICE, PlanShape.QUALITY, "After the stocktake", false, null, TODAY.minusDays(30)).orThrow();
        var problem = wiring.write().addProblem(id, PlanProblem.of(id, PRACTICE, Order.first(), "Recalls are missed").shown("One in five reviews is overdue", "All done by spring", "clinical"),
                "", TODAY).orThrow();
        for (var what : List.of("Call every patient overdue for a review", "Agree one recall list")) {
            wiring.write().addAction(id, problem, a -> a.by("A. Manager", TODAY.plusDays(40)).measured("Share of reviews done", "A. Manager"), what, "", TODAY).orThrow();
        }
        return id;
    }
}
