package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.contract.Action;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.NoticePlace;
import soundpractice.contract.PaperPlace;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.RiskFactor;
import soundpractice.contract.Standing;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.investigation.AuditArea;
import soundpractice.contract.investigation.ConsentUse;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Result;
import soundpractice.contract.notice.Appeal;
import soundpractice.contract.notice.Service;
import soundpractice.contract.notice.Settlement;
import soundpractice.contract.paper.PaperKind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.FxBench;
import soundpractice.shell.Screens;

/// Concern → major investigation → remedial notice → appeal → complied, by the keyboard alone from the first dialog to the last, with what has to be refused on the way.
class ContractStoryByKeysTest {
    private static final byte[] SCAN = "the picture of a signed page".getBytes(StandardCharsets.UTF_8);

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
            ContractScreens.add(made, bench.desk, ContractScreens.of(on.contract, InspectionWiring.of(on.store), on.store, new RegisterWiring(on.store), casework::renderer));
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        FxBench.until(bench::idle);
        on.close();
    }

    @Test
    void from_the_concern_to_the_end_of_a_major_investigation() throws Exception {
        var id = on.opened();
        show(new ContractCasePlace(id), ".flow-node");
        press("contract.do.assess");
        for (var factor : RiskFactor.values()) {
            choose(factor.key(), factor == RiskFactor.PATIENT_SAFETY ? 4 : 2);
            bench.press(KeyCode.TAB);
            FxBench.type("Seen on the day");
        }
        choose("contract.field.conclusion", RiskAssessment.Conclusion.MAJOR.ordinal() + 1);
        fill("contract.field.reasons", "Vaccines may not protect");
        answer("contract.do.assess.yes");
        FxBench.until(() -> on.file(id).assessment().isPresent() && bench.idle());

        terminationIsRefused(id);

        press("contract.step.major");
        fill("contract.field.why", "Whether vaccines were kept as the contract asks");
        answer("contract.do.investigate.yes");
        FxBench.until(() -> on.file(id).investigation().filter(i -> i.value().level() == Level.MAJOR).isPresent() && bench.idle());

        bench.files.next(Files.writeString(folder.resolve("log.txt"), "1 October: 9.1"));
        press("contract.do.evidence");
        choose("contract.field.sort", EvidenceItem.Sort.DOCUMENT.ordinal() + 1);
        answer("contract.do.evidence.yes");
        FxBench.until(() -> on.file(id).evidence().size() == 1 && bench.idle());

        press("contract.do.audit");
        fill("contract.field.terms", "16.5.1: Were vaccines stored as their makers require?");
        fill("contract.field.team", "Pharmacy, nursing");
        tick("contract.field.audited", AuditArea.values().length);
        answer("contract.do.audit.yes");
        FxBench.until(() -> on.running(id).value().audited().size() == AuditArea.values().length && bench.idle());
        termsGoOut(id);

        statement(id);
        press("contract.do.finding");
        fill("contract.field.clause", "16.5.1");
        fill("contract.field.found", "Vaccines stood too warm");
        check("contract.field.breach");
        check("contract.field.remediable");
        fill("contract.field.action", "Replace the fridge");
        fill("contract.field.action-by", "2 Feb 2026");
        answer("contract.do.finding.yes");
        FxBench.until(() -> on.running(id).value().breaches().size() == 1 && bench.idle());
        press("contract.do.end");
        choose("contract.field.result", Result.REMEDIABLE.ordinal() + 1);
        fill("contract.field.report", "One term is broken");
        answer("contract.do.end.yes");
        FxBench.until(() -> on.file(id).standing(on.today) instanceof Standing.Found && bench.idle());
    }

    /// On the rating alone nothing opens; what is missing is told, and Escape leaves it.
    private void terminationIsRefused(RecordId id) throws Exception {
        bench.tabTo(bench.words.text("contract.step.termination"));
        assertThat(FxBench.focused().map(Node::getAccessibleText)).hasValueSatisfying(said -> assertThat(said).startsWith("Termination: Barred.")
                .contains("No full investigation").contains("A rating, a concern or an inspection by CQC alone gives no right to act"));
        bench.press(KeyCode.SPACE);
        FxBench.until(bench::asks);
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
        assertThat(on.file(id).decisions()).isEmpty();
    }

    /// The terms of reference are looked at and issued; they are kept as they went out.
    private void termsGoOut(RecordId id) throws Exception {
        press(PaperKind.TERMS, "contract.paper.look");
        var place = new PaperPlace(id, PaperKind.TERMS, on.running(id).id());
        assertThat(bench.opened.getLast()).isEqualTo(place);
        show(place, ".paper");
        FxBench.until(() -> new FxRobot().lookup(".paper").query().isVisible() && bench.idle());
        bench.photographAll("contract-paper");
        press("contract.paper.issue");
        answer("contract.paper.issue");
        FxBench.until(() -> on.file(id).papers().size() == 1 && bench.idle());
        show(new ContractCasePlace(id), ".flow-node");
    }

    /// A statement with its five consents; the signed page goes among the evidence with its hash.
    private void statement(RecordId id) throws Exception {
        bench.files.next(Files.write(folder.resolve("signed.png"), SCAN));
        press("contract.do.statement");
        fill("contract.field.witness", "A. Nurse, practice nurse");
        fill("contract.field.text", "The log was not looked at.");
        tick("contract.field.consents", ConsentUse.values().length);
        press("contract.field.paper", false);
        answer("contract.do.statement.yes");
        FxBench.until(() -> on.file(id).statements().size() == 1 && bench.idle());
        var taken = on.file(id).statements().getFirst().value();
        assertThat(taken.consents()).containsExactlyInAnyOrder(ConsentUse.values());
        assertThat(taken.paper()).isEqualTo(BlobId.of(SCAN));
        assertThat(on.file(id).evidence().getLast()).satisfies(e -> {
            assertThat(e.content()).isEqualTo(BlobId.of(SCAN));
            assertThat(e.sort()).isEqualTo(EvidenceItem.Sort.STATEMENT);
            assertThat(e.title()).isEqualTo("Signed statement of A. Nurse, practice nurse");
        });
    }

    @Test
    void from_the_decision_to_a_notice_appealed_against_and_complied_with() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        on.on(2025, 12, 8);
        on.audited(id, Result.REMEDIABLE);
        show(new ContractCasePlace(id), ".flow-node");
        press("contract.do.advice");
        fill("contract.field.from", "Example Solicitors");
        tick("contract.field.covers", Action.REMEDIAL.ordinal() + 1);
        answer("contract.do.advice.yes");
        FxBench.until(() -> on.file(id).advice().size() == 1 && bench.idle());
        press("contract.step.remedial");
        fill("contract.field.reasons", "Clause 16.5.1 is broken");
        answer("contract.do.decide.yes");
        FxBench.until(() -> on.file(id).decision().isPresent() && bench.idle());
        press("contract.notice.begin", false);
        FxBench.until(() -> on.file(id).drafts().size() == 1 && bench.idle());
        var notice = on.file(id).drafts().getFirst().id();
        written(id, notice);

        on.today = on.today.plusDays(2);
        show(new ContractCasePlace(id), ".flow-node");
        bench.files.next(Files.write(folder.resolve("receipt.png"), SCAN));
        press("contract.do.serve");
        choose("contract.field.how", Service.How.BY_HAND.ordinal() + 1);
        fill("contract.field.proof", "Signed for at the front desk");
        press("contract.field.receipt", false);
        bench.photograph("contract-serve-scan");
        answer("contract.do.serve.yes");
        FxBench.until(() -> on.file(id).notice(notice).orElseThrow().service() != null && bench.idle());
        var service = java.util.Objects.requireNonNull(on.file(id).notice(notice).orElseThrow().service());
        assertThat(service.receipt()).isEqualTo(BlobId.of(SCAN));
        assertThat(on.file(id).evidenceOf(service.receipt())).hasValueSatisfying(e -> assertThat(e.title()).startsWith("Proof of service of the remedial notice"));

        press("contract.do.appeal");
        fill("contract.field.grounds", "The fridge was new");
        answer("contract.do.appeal.yes");
        FxBench.until(() -> on.file(id).standing(on.today) instanceof Standing.OnAppeal && bench.idle());
        press("contract.do.decide-appeal");
        choose("contract.field.verdict", Appeal.Verdict.DISMISSED.ordinal() + 1);
        fill("contract.field.reasons", "The log speaks for itself");
        answer("contract.do.decide-appeal.yes");
        FxBench.until(() -> !on.file(id).notice(notice).orElseThrow().appealed() && bench.idle());
        press("contract.do.settle");
        choose("contract.field.outcome", Settlement.How.SATISFIED.ordinal() + 1);
        fill("contract.field.evidence", "Fridge replaced, log seen");
        answer("contract.do.settle.yes");
        FxBench.until(() -> on.file(id).standing(on.today) instanceof Standing.Judged && bench.idle());
        press("contract.step.close");
        fill("contract.field.closing", "Complied with in time");
        answer("contract.do.close.yes");
        FxBench.until(() -> on.file(id).standing(on.today) instanceof Standing.Closed && bench.idle());
    }

    /// 20 days without a ground stay stopped; with 28 days and a review meeting the notice goes out.
    private void written(RecordId id, RecordId notice) throws Exception {
        show(new NoticePlace(id, notice), ".form");
        FxBench.until(bench::idle);
        fill("contract.field.remedy-by", day(on.today.plusDays(20)));
        fill("contract.field.review-on", day(on.today.plusDays(14)));
        fill("contract.field.venue", "1 Basin Street, room 2, at 2 pm");
        press("contract.notice.issue");
        answer("contract.notice.issue", false);
        FxBench.until(() -> bench.idle() && bench.asks());
        bench.press(KeyCode.ESCAPE);
        assertThat(on.file(id).issued()).as("20 days without a ground").isEmpty();
        assertThat(new FxRobot().lookup(".field-error").queryAllAs(javafx.scene.control.Label.class)).extracting(javafx.scene.control.Labeled::getText)
                .anySatisfy(said -> assertThat(said).contains("20").contains("28"));
        fill("contract.field.remedy-by", day(on.today.plusDays(28)));
        press("contract.notice.issue");
        answer("contract.notice.issue");
        FxBench.until(() -> on.file(id).issued().size() == 1 && bench.idle());
    }

    /// Left and right go along the flow, up and down within a stage; each place says its name, its state, and what bars it.
    @Test
    void the_flow_is_walked_by_keys_and_reads_sensibly() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        show(new ContractCasePlace(id), ".flow-node");
        bench.tabTo(bench.words.text("contract.flow.concern"));
        var said = new java.util.ArrayList<String>();
        said.add(spoken());
        for (var key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.END, KeyCode.HOME)) {
            bench.press(key);
            said.add(spoken());
        }
        assertThat(said).extracting(s -> s.replaceAll("\\..*", "")).containsExactly("Concern notified: Done", "Risk assessment: Here", "Minor: assurance: Open", "Moderate: visit: Open", "Major: full audit: Open",
                "Breach notice: Barred", "Close the case: Barred", "Concern notified: Done");
        var nodes = FxBench.on(() -> new FxRobot().lookup(".flow-node").queryAllAs(javafx.scene.control.Button.class).stream().toList());
        assertThat(nodes).hasSize(12).allSatisfy(n -> {
            assertThat(n.getAccessibleRole()).isEqualTo(javafx.scene.AccessibleRole.BUTTON);
            assertThat(n.getAccessibleText()).startsWith(n.getText() + ": ");
            assertThat(n.getAccessibleHelp()).isNotBlank();
        });
        assertThat(nodes.stream().filter(n -> n.getAccessibleText().contains("Barred"))).isNotEmpty().allSatisfy(n -> assertThat(n.getAccessibleText().length()).isGreaterThan(n.getText().length() + 30));
        bench.photographAll("contract-flow-focus");
    }

    private static String spoken() {
        return FxBench.focused().map(Node::getAccessibleText).orElse("");
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    private void press(String key) throws Exception {
        press(key, true);
    }

    private void press(String key, boolean asks) throws Exception {
        bench.pressAt(bench.words.text(key));
        if (asks) {
            FxBench.until(bench::asks);
        }
    }

    private void press(PaperKind kind, String key) {
        assertThat(bench.words.text(kind.key())).isNotBlank();
        bench.pressAt(bench.words.text(key));
    }

    private void answer(String key) throws Exception {
        answer(key, true);
    }

    private void answer(String key, boolean closes) throws Exception {
        bench.pressAt(bench.words.text(key));
        if (closes) {
            FxBench.until(() -> !bench.asks());
        }
    }

    private void fill(String key, String text) {
        bench.tabTo(bench.words.text(key));
        bench.press(KeyCode.CONTROL, KeyCode.A);
        FxBench.type(text);
    }

    private void choose(String key, int down) {
        bench.tabTo(bench.words.text(key));
        for (int i = 0; i < down; i++) {
            bench.press(KeyCode.DOWN);
        }
    }

    private void check(String key) {
        bench.pressAt(bench.words.text(key));
    }

    /// Ticks the first so many of a list.
    private void tick(String key, int first) {
        bench.tabTo(bench.words.text(key));
        for (int i = 0; i < first; i++) {
            if (i > 0) {
                bench.press(KeyCode.DOWN);
            }
            bench.press(KeyCode.SPACE);
        }
    }

    private void show(Place place, String until) throws Exception {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1280, 900);
        FxBench.run(screen::shown);
        FxBench.until(() -> new FxRobot().lookup(until).tryQuery().isPresent() && bench.idle());
    }
}
