package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.contract.Action;
import soundpractice.contract.Alongside;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.ContractSettingsPlace;
import soundpractice.contract.NoticePlace;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.Standing;
import soundpractice.contract.investigation.Result;
import soundpractice.contract.notice.RemedialNotice;
import soundpractice.contract.notice.Service;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.shell.Screens;

/// The story concern → major investigation → remedial notice → appeal → complied by screen and keyboard, with what must be refused; each screen photographed.
class ContractScreensTest {
    @TempDir
    Path folder;

    private ContractStore on;
    private FxBench bench;
    private Screens screens;

    @BeforeEach
    void open() throws Exception {
        on = new ContractStore(folder);
        bench = new FxBench();
        var casework = CaseworkWiring.of(on.store);
        screens = FxBench.on(() -> {
            var made = new Screens();
            var room = ContractScreens.of(on.contract, InspectionWiring.of(on.store), on.store, new RegisterWiring(on.store), casework::renderer);
            ContractScreens.add(made, bench.desk, room);
            made.add(InspectionsPlace.class, place -> new soundpractice.inspection.ui.InspectionsScreen(bench.desk, List.of(ContractScreens.part(bench.desk, room)), place));
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
        on.close();
    }

    @Test
    void the_story_is_played_by_screen_and_termination_on_a_rating_alone_is_refused() throws Exception {
        var id = on.opened();
        on.contract.opening().beside(on.file(id).entry(), new Alongside("it has given the practice six months to improve its safety", LocalDate.of(2026, 6, 1), true, null, null)).orThrow();
        show(new ContractCasePlace(id), ".flow-node");
        bench.photograph("contract-case-new");
        var found = FxBench.on(() -> ContractScreens.found(on.contract, new RegisterWiring(on.store).practices(), bench.desk).find(on.file(id).of().title(), 5));
        assertThat(found).as("the palette finds a case by what it is about").hasSize(1);
        FxBench.run(found.getFirst().action()::run);
        assertThat(bench.opened.getLast()).isEqualTo(new ContractCasePlace(id));

        var termination = node("contract.step.termination");
        assertThat(termination.getAccessibleText()).startsWith("Termination: Barred.").contains("A rating, a concern or an inspection by CQC alone gives no right to act");
        FxBench.run(termination::fire);
        FxBench.until(bench::asks);
        bench.photograph("contract-refused");
        bench.press(KeyCode.ESCAPE);
        assertThat(on.file(id).decisions()).isEmpty();
        bench.pressAt(bench.words.text("contract.do.assess"));
        FxBench.until(bench::asks);
        var asked = FxBench.on(() -> javafx.stage.Window.getWindows().stream().filter(w -> w != bench.stage && w.isShowing()).findFirst().orElseThrow());
        assertThat(asked.getHeight()).as("its buttons stay on the screen").isLessThanOrEqualTo(javafx.stage.Screen.getPrimary().getVisualBounds().getHeight());
        FxBench.on(() -> {
            soundpractice.platform.fx.Snapshots.take(asked.getScene(), FxBench.picture("contract-assess"));
            return true;
        });
        bench.press(KeyCode.ESCAPE);

        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        on.on(2025, 12, 8);
        on.audited(id, Result.REMEDIABLE);
        on.advised(id, Action.REMEDIAL);
        show(new ContractCasePlace(id), ".flow-node");
        bench.pressAt(bench.words.text("contract.step.remedial"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("contract.field.reasons"));
        bench.type("Clause 16.5.1 is broken");
        bench.pressAt(bench.words.text("contract.do.decide.yes"));
        FxBench.until(() -> on.file(id).decision().isPresent() && bench.idle());
        bench.pressAt(bench.words.text("contract.notice.begin"));
        FxBench.until(() -> on.file(id).drafts().size() == 1 && bench.idle());
        var draft = on.file(id).drafts().getFirst();
        assertThat(bench.opened).contains(new NoticePlace(id, draft.id()));

        write(id, draft.id());
        show(new ContractCasePlace(id), ".flow-node");
        bench.pressAt(bench.words.text("contract.do.serve"));
        FxBench.until(bench::asks);
        bench.photograph("contract-serve");
        bench.press(KeyCode.ESCAPE);
        on.today = on.today.plusDays(2);
        on.contract.following().served(on.file(id).notice(draft.id()).orElseThrow(), on.today, Service.How.BY_HAND, "B. Invented", "Signed for", null, on.today).orThrow();
        show(new ContractCasePlace(id), ".flow-node");
        bench.photographAll("contract-case");
        FxBench.run(() -> ((javafx.scene.control.ScrollPane) bench.stage.getScene().getRoot().lookup(".scroll-pane")).setVvalue(1));
        bench.photograph("contract-case-below");
        show(new InspectionsPlace("contract"), ".table-view");
        bench.photographAll("contract-list");
        show(new ContractSettingsPlace(), ".form");
        bench.photographAll("contract-settings");
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Warned.class);
    }

    /// A period of 20 days without a ground stays stopped, on the screen and at issue; 28 days go out.
    private void write(RecordId id, RecordId notice) throws Exception {
        show(new NoticePlace(id, notice), ".form");
        FxBench.until(() -> new FxRobot().lookup(".paper").query().isVisible() && bench.idle());
        bench.photographAll("contract-notice-written");
        var draft = on.file(id).notice(notice).orElseThrow();
        var r = (RemedialNotice) draft.of();
        on.contract.writing().write(draft, new RemedialNotice(r.practice(), r.caseId(), r.discussed(), r.grounds(), r.evidence(), r.actions(), on.today.plusDays(20), null, "",
                on.today.plusDays(14), "1 Basin Street, room 2, at 2 pm")).orThrow();
        show(new NoticePlace(id, notice), ".form");
        FxBench.until(() -> new FxRobot().lookup(".paper").query().isVisible() && bench.idle());
        bench.photograph("contract-notice-20-days");
        bench.pressAt(bench.words.text("contract.notice.issue"));
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("contract.notice.issue"));
        FxBench.until(() -> bench.idle());
        assertThat(on.file(id).issued()).as("20 days without a ground").isEmpty();
        bench.press(KeyCode.ESCAPE);

        draft = on.file(id).notice(notice).orElseThrow();
        r = (RemedialNotice) draft.of();
        on.contract.writing().write(draft, new RemedialNotice(r.practice(), r.caseId(), r.discussed(), r.grounds(), r.evidence(), r.actions(), on.today.plusDays(28), null, "",
                r.reviewOn(), r.venue())).orThrow();
        show(new NoticePlace(id, notice), ".form");
        FxBench.until(bench::idle);
        bench.pressAt(bench.words.text("contract.notice.issue"));
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("contract.notice.issue"));
        FxBench.until(() -> on.file(id).issued().size() == 1 && bench.idle());
        bench.photograph("contract-notice-issued");
    }

    private Button node(String key) {
        return FxBench.on(() -> new FxRobot().lookup(".flow-node").queryAllAs(Button.class).stream().filter(b -> b.getText().equals(bench.words.text(key))).findFirst().orElseThrow());
    }

    private void show(Place place, String until) throws Exception {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1280, 900);
        FxBench.run(screen::shown);
        FxBench.until(() -> new FxRobot().lookup(until).tryQuery().isPresent() && bench.idle());
    }
}
