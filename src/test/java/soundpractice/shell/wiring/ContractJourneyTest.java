package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.contract.Action;
import soundpractice.contract.Alongside;
import soundpractice.contract.CaseStep;
import soundpractice.contract.ContractClock;
import soundpractice.contract.Permitted;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.Standing;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Raised;
import soundpractice.contract.investigation.Result;
import soundpractice.contract.investigation.Visit;
import soundpractice.contract.notice.Appeal;
import soundpractice.contract.notice.NoActionLetter;
import soundpractice.contract.notice.RemedialNotice;
import soundpractice.contract.notice.Service;
import soundpractice.contract.notice.Settlement;
import soundpractice.contract.notice.ShorterGround;
import soundpractice.inspection.ClockState;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// Stories of contract action through the whole wiring, from the concern to the close, and those that must be refused.
class ContractJourneyTest {
    @TempDir
    static Path folder;

    private static ContractStore on;

    @BeforeAll
    static void open() throws Exception {
        on = new ContractStore(folder);
    }

    @BeforeEach
    void begin() {
        on.today = ContractStore.BEGUN;
    }

    @AfterAll
    static void close() throws Exception {
        on.close();
    }

    @Test
    void concern_major_investigation_remedial_notice_appeal_complied() throws Exception {
        var id = on.opened();
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Notified.class);
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Assessed.class);
        on.on(2025, 12, 8);
        on.audited(id, Result.REMEDIABLE);
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Found.class);
        on.advised(id, Action.REMEDIAL);
        on.decided(id, Action.REMEDIAL);
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Decided.class);
        on.contract.opening().beside(on.file(id).entry(), new Alongside("it allows six months to improve", LocalDate.of(2026, 6, 1), false, null, null)).orThrow();
        on.on(2026, 1, 5);
        var draft = on.remedial(id, 28);
        assertThat(((RemedialNotice) draft.of()).grounds()).extracting("clause").containsExactly("16.5.1");
        var notice = on.issued(id, draft);
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Warned.class);

        on.on(2026, 1, 8);
        on.contract.following().served(notice, LocalDate.of(2026, 1, 7), Service.How.BY_HAND, "B. Invented", "Signed for at the front desk", null, on.today).orThrow();
        var clocks = on.contract.clocks().of(on.file(id), on.today);
        assertThat(clocks).extracting(c -> c.clock() + " " + c.due().date() + " " + c.state().word()).as("L-3, L-5: CQC’s date beside the contract’s").containsExactly(
                "review_meeting 2026-01-19 running", "remedy_due 2026-02-02 running", "appeal_closes 2026-02-04 running", "cqc_date 2026-06-01 running");
        var appealClock = clocks.stream().filter(c -> c.clock().equals(ContractClock.APPEAL)).findFirst().orElseThrow();
        assertThat(appealClock.due().other()).as("X-12: the other starting point stands beside it").isNotNull();
        assertThat(appealClock.due().other().date()).isEqualTo("2026-02-02");

        on.on(2026, 1, 20);
        var logged = on.contract.following().appealed(on.file(id).notice(notice.id()).orElseThrow(), on.today, "The fridge was new", on.today).orThrow();
        assertThat(logged.inTime()).isTrue();
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.OnAppeal.class);
        refused(on.contract.following().settle(on.file(id).notice(notice.id()).orElseThrow(), Settlement.How.SATISFIED, "Seen", "Ann Example", on.today), "contract.settle.appeal-open");
        on.on(2026, 1, 28);
        on.contract.following().decided(on.file(id).notice(notice.id()).orElseThrow(), Appeal.Verdict.DISMISSED, on.today, "The log speaks for itself", "Ann Example", on.today).orThrow();
        on.on(2026, 2, 2);
        on.contract.following().settle(on.file(id).notice(notice.id()).orElseThrow(), Settlement.How.SATISFIED, "Fridge replaced, log seen", "Ann Example", on.today).orThrow();
        assertThat(on.contract.clocks().of(on.file(id), on.today)).filteredOn(c -> c.clock().equals(ContractClock.REMEDY)).extracting(ContractClock::state).containsExactly(ClockState.MET);
        on.contract.opening().close(id, "Complied with in time", on.today).orThrow();
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Closed.class);
        assertThat(on.file(id).story()).hasSizeGreaterThan(9);
    }

    @Test
    void l_1_termination_on_a_rating_alone_is_refused_with_everything_that_is_missing() throws Exception {
        var id = on.opened();
        on.contract.opening().beside(on.file(id).entry(), new Alongside("the practice is in special measures", null, true, null, null)).orThrow();
        on.evidence(id, "CQC report", EvidenceItem.Sort.CQC, "Inadequate");
        var refusal = on.contract.deciding().decide(id, Action.TERMINATION, "Ann Example", "Rated inadequate twice", on.today);
        assertThat(refusal.problems()).extracting(Problem::key).containsExactlyInAnyOrder("contract.barred.not-assessed", "contract.barred.no-full-investigation",
                "contract.barred.no-own-evidence", "contract.barred.no-fresh-assessment", "contract.barred.no-advice");
        assertThat(refusal.problems()).filteredOn(p -> p.key().endsWith("no-own-evidence")).extracting(Problem::rule).containsExactly(RuleId.of("L-1"));
        refused(on.contract.deciding().decide(id, Action.SANCTION, "Ann Example", "Rated inadequate twice", on.today), "contract.barred.no-full-investigation");
        assertThat(on.file(id).decisions()).isEmpty();
    }

    @Test
    void termination_opens_once_investigation_evidence_risk_and_advice_are_recorded() throws Exception {
        var id = on.opened();
        on.contract.opening().beside(on.file(id).entry(), new Alongside("the practice is in special measures", null, true, null, null)).orThrow();
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, true);
        on.audited(id, Result.GRAVE);
        assertThat(keys(id, CaseStep.TERMINATION)).containsExactly("contract.barred.no-advice");
        on.advised(id, Action.TERMINATION);
        assertThat(keys(id, CaseStep.TERMINATION)).isEmpty();
        on.decided(id, Action.TERMINATION);
        refused(on.contract.writing().begin(id, on.today), "contract.notice.no-template");
    }

    @Test
    void a_notice_period_of_20_days_without_a_ground_is_refused_and_with_one_it_goes_out() throws Exception {
        var id = toRemedial();
        var draft = on.remedial(id, 20);
        refused(on.issuing().issue(id, draft.id(), on.today), "contract.notice.too-short");
        assertThat(on.file(id).issued()).isEmpty();
        var r = (RemedialNotice) draft.of();
        var grounded = new RemedialNotice(r.practice(), r.caseId(), r.discussed(), r.grounds(), r.evidence(), r.actions(), r.remedyBy(), ShorterGround.PATIENT_SAFETY, "", r.reviewOn(), r.venue());
        on.contract.writing().write(on.file(id).notice(draft.id()).orElseThrow(), grounded).orThrow();
        refused(on.issuing().issue(id, draft.id(), on.today), "contract.notice.no-shorter-facts");
        on.contract.writing().write(on.file(id).notice(draft.id()).orElseThrow(), new RemedialNotice(r.practice(), r.caseId(), r.discussed(), r.grounds(), r.evidence(), r.actions(),
                r.remedyBy(), ShorterGround.PATIENT_SAFETY, "Vaccines are given each day", r.reviewOn(), r.venue())).orThrow();
        var notice = on.issued(id, draft);
        assertThat(notice.issued().shorter()).isEqualTo(ShorterGround.PATIENT_SAFETY);
        var document = CaseworkWiring.of(on.store).issued().find(notice.issued().document()).orElseThrow();
        assertThat(CaseworkWiring.of(on.store).issued().pdf(document)).as("the bytes are kept").startsWith('%', 'P', 'D', 'F');
        refused(on.contract.writing().write(notice, grounded), "contract.notice.issued");
        refused(on.issuing().issue(id, draft.id(), on.today), "contract.notice.issued");
    }

    @Test
    void a_remedial_notice_that_is_not_satisfied_opens_the_breach_notice() throws Exception {
        var id = toRemedial();
        assertThat(keys(id, CaseStep.BREACH)).containsExactly("contract.barred.remedy-first");
        var notice = on.issued(id, on.remedial(id, 28));
        refused(on.contract.following().settle(notice, Settlement.How.NOT_SATISFIED, "Nothing done", "Ann Example", on.today.plusDays(28)), "contract.settle.time-left");
        on.today = on.today.plusDays(29);
        on.contract.following().settle(notice, Settlement.How.NOT_SATISFIED, "Nothing done", "Ann Example", on.today).orThrow();
        assertThat(keys(id, CaseStep.BREACH)).isEmpty();
        on.decided(id, Action.BREACH);
        var draft = on.draft(id);
        refused(on.issuing().issue(id, draft.id(), on.today), "contract.notice.no-advice");
        on.advised(id, Action.BREACH);
        var breach = on.issued(id, draft);
        assertThat(on.issuing().model(on.file(id), breach, on.today).fields()).containsEntry("earlier_notice", "the remedial notice of 8 December 2025");
        assertThat(breach.issued().remedyBy()).isNull();
    }

    @Test
    void an_appeal_that_is_allowed_takes_the_notice_with_it_and_a_late_one_is_logged_as_late() throws Exception {
        var id = toRemedial();
        var notice = on.issued(id, on.remedial(id, 28));
        on.today = on.today.plusDays(29);
        assertThat(on.contract.following().appealed(notice, on.today, "We were away", on.today).orThrow().inTime()).isFalse();
        on.contract.following().decided(on.file(id).notice(notice.id()).orElseThrow(), Appeal.Verdict.ALLOWED, on.today, "Good reason for being late", "Ann Example", on.today).orThrow();
        assertThat(on.file(id).notice(notice.id()).orElseThrow().settlement().how()).isEqualTo(Settlement.How.FELL);
        assertThat(on.file(id).running()).isEmpty();
    }

    @Test
    void minor_raised_to_moderate_raised_to_major_each_for_a_reason_of_its_level() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MINOR, false);
        on.contract.investigating().begin(id, Level.MINOR, "Whether cover was held", "Ann Example", on.today).orThrow();
        refused(on.contract.investigating().begin(id, Level.MODERATE, "More", "Ann Example", on.today), "contract.investigate.raise-instead");
        refused(on.contract.investigating().raise(on.running(id), Level.MODERATE, Raised.VISIT_REFUSED, "No", on.today), "contract.investigate.not-a-reason");
        refused(on.contract.investigating().raise(on.running(id), Level.MODERATE, Raised.RISK_REASSESSED, "No", on.today), "contract.investigate.not-reassessed");
        on.contract.investigating().raise(on.running(id), Level.MODERATE, Raised.ASSURANCE_NOT_GIVEN, "No certificate came", on.today).orThrow();
        refused(on.contract.investigating().raise(on.running(id), Level.MINOR, Raised.NO_EVIDENCE, "Back", on.today), "contract.investigate.not-higher");
        on.contract.investigating().write(on.running(id), on.running(id).value().visiting(new Visit(null, null, "", true))).orThrow();
        on.contract.investigating().raise(on.running(id), Level.MAJOR, Raised.VISIT_REFUSED, "They would not have us", on.today).orThrow();
        assertThat(on.file(id).investigations()).extracting(i -> i.value().level()).containsExactly(Level.MINOR, Level.MODERATE, Level.MAJOR);
        assertThat(on.file(id).investigations()).extracting(i -> i.value().result()).containsExactly(Result.RAISED, Result.RAISED, null);
    }

    @Test
    void n_16_no_action_follows_only_after_assurance_and_everybody_is_told_before_the_case_is_closed() throws Exception {
        var id = on.opened();
        assertThat(keys(id, CaseStep.NO_ACTION)).containsExactly("contract.barred.not-assessed");
        on.assessed(id, RiskAssessment.Conclusion.MINOR, false);
        on.contract.investigating().begin(id, Level.MINOR, "Whether cover was held", "Ann Example", on.today).orThrow();
        on.contract.investigating().write(on.running(id), on.running(id).value().asking(java.util.List.of("The certificate of each partner"), on.today.plusDays(14), null)).orThrow();
        refused(on.contract.investigating().end(on.running(id), Result.ASSURED, "Fine", on.today), "contract.end.no-answer");
        on.contract.investigating().write(on.running(id), on.running(id).value().asking(java.util.List.of("The certificate of each partner"), on.today.plusDays(14), on.today)).orThrow();
        on.contract.investigating().end(on.running(id), Result.ASSURED, "All certificates seen", on.today).orThrow();
        on.decided(id, Action.NONE);
        assertThat(keys(id, CaseStep.CLOSE)).containsExactly("contract.barred.nobody-told");
        on.advised(id, Action.NONE);
        var draft = on.draft(id);
        assertThat(((NoActionLetter) draft.of()).asked()).isTrue();
        on.contract.writing().write(draft, new NoActionLetter(draft.of().practice(), id, java.util.List.of("x"), false, java.util.List.of("y"))).orThrow();
        refused(on.issuing().issue(id, draft.id(), on.today), "contract.notice.both-blocks");
        on.contract.writing().write(on.file(id).notice(draft.id()).orElseThrow(), (NoActionLetter) draft.of()).orThrow();
        on.issued(id, draft);
        assertThat(on.file(id).standing(on.today)).isInstanceOf(Standing.Released.class);
        on.contract.opening().close(id, "Assured", on.today).orThrow();
    }

    @Test
    void x_9_no_notice_under_an_apms_contract_until_its_reference_is_entered() throws Exception {
        var id = toRemedial();
        on.contract.opening().under(on.file(id).entry(), soundpractice.contract.ContractType.APMS, LocalDate.of(2015, 4, 1)).orThrow();
        var draft = on.remedial(id, 28);
        refused(on.issuing().issue(id, draft.id(), on.today), "contract.notice.reference-blank");
        var settings = on.contract.cases().settings();
        var own = settings.of(soundpractice.contract.ContractType.APMS).getFirst().reading("clause 60 of the contract");
        on.store.journal().save(soundpractice.journal.Change.plain().put(soundpractice.contract.ContractSettings.KIND, soundpractice.contract.ContractSettings.ID,
                soundpractice.kernel.Scope.AREA, settings.using(own)));
        assertThat(on.issued(id, draft).issued()).isNotNull();
    }

    private RecordId toRemedial() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        on.on(2025, 12, 8);
        on.audited(id, Result.REMEDIABLE);
        on.advised(id, Action.REMEDIAL);
        on.decided(id, Action.REMEDIAL);
        return id;
    }

    private java.util.List<String> keys(RecordId id, CaseStep step) {
        return Permitted.against(step, on.file(id), on.today).stream().map(Problem::key).toList();
    }

    private static void refused(Outcome<?> outcome, String key) {
        assertThat(outcome.problems()).extracting(Problem::key).contains(key);
    }
}
