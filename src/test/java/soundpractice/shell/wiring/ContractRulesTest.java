package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.contract.Action;
import soundpractice.contract.ActionDecision;
import soundpractice.contract.Alongside;
import soundpractice.contract.AssessRisk;
import soundpractice.contract.CaseFlow;
import soundpractice.contract.CaseStep;
import soundpractice.contract.ContractType;
import soundpractice.contract.Handover;
import soundpractice.contract.Origin;
import soundpractice.contract.Permitted;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.RiskFactor;
import soundpractice.contract.continuity.ContinuityOption;
import soundpractice.contract.continuity.KeepServices;
import soundpractice.contract.continuity.ObjectionGround;
import soundpractice.contract.continuity.SubContract;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.contract.investigation.ConsentUse;
import soundpractice.contract.investigation.Finding;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Result;
import soundpractice.contract.investigation.Term;
import soundpractice.contract.investigation.Visit;
import soundpractice.contract.paper.IssuePaper;
import soundpractice.contract.paper.PaperKind;
import soundpractice.inspection.ClockState;
import soundpractice.journal.Entry;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// The numbered facts of `nhse-documents.md` §7 to §9 and the defaults of §14 that a rule can hold, each by its id or section.
class ContractRulesTest {
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
    void section_7_2_an_assessment_grades_every_factor_with_its_evidence_and_names_who_judged() throws Exception {
        var one = List.of(RiskAssessment.Graded.of(RiskFactor.PATIENT_SAFETY, 2, ""));
        assertThat(AssessRisk.against(one, "", "")).extracting(Problem::field)
                .contains("patient_safety-evidence", "continuity", "governance", "capability", "breadth", "track_record", "finance", "reasons", "judged-by");
        assertThat(AssessRisk.against(ContractStore.grades(1, 0), "Reasons", "Ann Example")).isEmpty();
        assertThat(RiskAssessment.suggested(ContractStore.grades(0, 0))).isEmpty();
        assertThat(RiskAssessment.suggested(ContractStore.grades(0, 1))).contains(Level.MINOR);
        assertThat(RiskAssessment.suggested(ContractStore.grades(1, 2))).contains(Level.MODERATE);
        assertThat(RiskAssessment.suggested(ContractStore.grades(3, 0))).as("danger to patients alone").contains(Level.MAJOR);
        assertThat(RiskAssessment.weighted(ContractStore.grades(3, 3)).value()).isEqualByComparingTo("100");
        var id = on.opened();
        refused(on.contract.investigating().begin(id, Level.MINOR, "Why", "Ann Example", on.today), "contract.barred.not-assessed");
    }

    @Test
    void l_6_a_case_may_be_opened_without_any_link_to_cqc_and_a_concern_opens_only_one() throws Exception {
        var concern = on.contract.cases().newId();
        on.contract.opening().open(ContractStore.PRACTICE, "Own", Origin.OWN, null, List.of("Known to us"), on.today, ContractType.PMS, null, on.today).orThrow();
        on.contract.opening().open(ContractStore.PRACTICE, "Told", Origin.CQC, concern, List.of("Told"), on.today, ContractType.GMS, null, on.today).orThrow();
        refused(on.contract.opening().open(ContractStore.PRACTICE, "Again", Origin.CQC, concern, List.of("Told"), on.today, ContractType.GMS, null, on.today), "contract.open.followed");
    }

    @Test
    void l_4_what_cqc_does_alongside_needs_the_words_that_the_notice_prints() throws Exception {
        var id = on.opened();
        refused(on.contract.opening().beside(on.file(id).entry(), new Alongside("", on.today, false, null, null)), "contract.alongside.no-words");
    }

    @Test
    void section_8_a_visit_needs_notice_and_the_ccg_and_a_refused_one_cannot_assure() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MODERATE, false);
        var investigating = on.contract.investigating();
        investigating.begin(id, Level.MODERATE, "Why", "Ann Example", on.today).orThrow();
        refused(investigating.end(on.running(id), Result.ASSURED, "Fine", on.today), "contract.end.no-visit");
        investigating.write(on.running(id), on.running(id).value().visiting(new Visit(on.today, on.today, "", false))).orThrow();
        assertThat(investigating.end(on.running(id), Result.ASSURED, "Fine", on.today).problems()).extracting(Problem::key).containsExactly("contract.end.no-visit-notice", "contract.end.no-ccg");
        investigating.write(on.running(id), on.running(id).value().visiting(new Visit(null, null, "", true))).orThrow();
        refused(investigating.end(on.running(id), Result.ASSURED, "Fine", on.today), "contract.end.visit-refused");
        refused(investigating.end(on.running(id), Result.GRAVE, "Bad", on.today), "contract.end.grave-needs-audit");
    }

    @Test
    void section_8_an_audit_has_terms_tied_to_clauses_two_disciplines_all_areas_and_evidence() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        var investigating = on.contract.investigating();
        investigating.begin(id, Level.MAJOR, "Why", "Ann Example", on.today).orThrow();
        assertThat(investigating.end(on.running(id), Result.REMEDIABLE, "Done", on.today).problems()).extracting(Problem::key).contains("contract.end.no-terms", "contract.end.one-discipline",
                "contract.end.not-audited", "contract.end.nothing-recorded", "contract.end.no-findings", "contract.end.no-breach-found");
        refused(investigating.write(on.running(id), on.running(id).value().auditing(List.of(new Term("", "Was it kept?")), List.of(), Set.of())), "contract.investigate.term-without-clause");
        refused(investigating.write(on.running(id), on.running(id).value().found(List.of(new Finding("", "Broken", true, true, "", null)))), "contract.investigate.breach-without-clause");
        refused(investigating.write(on.running(id), on.running(id).value().found(List.of(new Finding("1", "Broken", true, true, "Mend", null)))), "contract.investigate.action-without-date");
    }

    @Test
    void section_8_a_statement_needs_consent_to_all_five_uses() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        on.contract.investigating().begin(id, Level.MAJOR, "Why", "Ann Example", on.today).orThrow();
        for (var use : ConsentUse.values()) {
            refused(on.contract.investigating().take(on.running(id), "A. Nurse", on.today, "Ann Example", "Said", EnumSet.complementOf(EnumSet.of(use)), on.today, null, on.today),
                    "contract.statement.no-consent");
        }
        on.contract.investigating().take(on.running(id), "A. Nurse", on.today, "Ann Example", "Said", EnumSet.allOf(ConsentUse.class), on.today, null, on.today).orThrow();
        assertThat(on.file(id).statements()).hasSize(1);
    }

    @Test
    void section_8_a_performer_concern_is_handed_over_by_reference_only() throws Exception {
        var id = on.opened();
        refused(on.contract.deciding().handOver(id, on.today, Handover.Body.GMC, "Dr Fiction prescribed too much of something to somebody", "Ann Example", on.today), "contract.handover.reference");
        on.contract.deciding().handOver(id, on.today, Handover.Body.PERFORMERS_LIST, "PL/2025/17", "Ann Example", on.today).orThrow();
        assertThat(Handover.class.getRecordComponents()).extracting("name").as("no place for what the concern is").containsExactly("practice", "caseId", "on", "to", "reference", "by");
    }

    @Test
    void l_2_l_7_the_policy_is_named_and_the_ways_after_termination_wait_for_it() throws Exception {
        assertThat(on.contract.cases().settings().policy()).startsWith("Managing contract breaches, sanctions and termination");
        var id = on.opened();
        for (var way : List.of(ContinuityOption.Way.PROCUREMENT, ContinuityOption.Way.MERGER, ContinuityOption.Way.DISPERSAL)) {
            assertThat(KeepServices.against(option(id, way, true), on.file(id))).extracting(Problem::rule).contains(RuleId.of("L-7"));
        }
        on.store.journal().save(soundpractice.journal.Change.plain().put(ActionDecision.KIND, on.contract.cases().newId(), on.file(id).of().scope(),
                new ActionDecision(ContractStore.PRACTICE, id, Action.TERMINATION, on.today, "Ann Example", "x")));
        assertThat(KeepServices.against(option(id, ContinuityOption.Way.DISPERSAL, true), on.file(id))).isEmpty();
    }

    @Test
    void sc_1_to_sc_5_notice_objection_in_28_days_on_a_ground_else_a_variation() throws Exception {
        var services = on.contract.continuity();
        refused(services.notified(ContractStore.PRACTICE, null, on.today, on.today, "Other Surgery", "All", on.today), "contract.sub.notice-first");
        var sub = sub(services.notified(ContractStore.PRACTICE, null, on.today, on.today.plusDays(40), "Other Surgery", "All", on.today).orThrow());
        var clock = on.contract.clocks().objection(sub, on.today);
        assertThat(clock.due().date()).as("SC-2").isEqualTo("2025-12-29");
        assertThat(clock.due().rule().rule()).isEqualTo(RuleId.of("SC-2"));
        assertThat(services.status(sub.value(), LocalDate.of(2025, 12, 29)).key()).isEqualTo("contract.sub.status.open");
        assertThat(services.status(sub.value(), LocalDate.of(2025, 12, 30)).rules()).as("SC-5, and SC-6: the contractor stays liable").containsExactly(RuleId.of("SC-5"), RuleId.of("SC-6"));
        refused(services.object(sub, Set.of(), "Facts", on.today), "contract.sub.no-ground");
        refused(services.object(sub, Set.of(ObjectionGround.PATIENT_SAFETY), "Facts", LocalDate.of(2025, 12, 30)), "contract.sub.too-late");
        var objected = services.object(sub, Set.of(ObjectionGround.CANNOT_MEET_CONTRACT), "Facts", LocalDate.of(2025, 12, 29)).orThrow();
        assertThat(services.status(objected, LocalDate.of(2025, 12, 30)).key()).as("SC-4").isEqualTo("contract.sub.status.stops");
        assertThat(services.status(objected, LocalDate.of(2026, 1, 30)).key()).as("SC-4").isEqualTo("contract.sub.status.ends");
        assertThat(on.contract.clocks().objection(sub(sub.id()), LocalDate.of(2026, 1, 1)).state()).isEqualTo(ClockState.MET);
        assertThat(ObjectionGround.values()).as("SC-3").hasSize(3);
    }

    @Test
    void sc_7_sc_8_no_care_before_registration_location_patients_told_and_the_variation() throws Exception {
        var services = on.contract.continuity();
        var sub = sub(services.notified(ContractStore.PRACTICE, null, on.today, on.today.plusDays(40), "Third Surgery", "All", on.today).orThrow());
        assertThat(services.against(sub.value(), on.today)).extracting(p -> p.rule().value()).containsExactly("SC-7", "SC-7", "SC-8", "SC-7");
        services.checked(sub, true, true, on.today).orThrow();
        assertThat(services.against(sub(sub.id()).value(), LocalDate.of(2025, 12, 29))).extracting(Problem::key).containsExactly("contract.sub.not-effective");
        assertThat(services.against(sub(sub.id()).value(), LocalDate.of(2025, 12, 30))).isEmpty();
    }

    @Test
    void sc_9_a_parachute_provider_serves_only_while_a_suspension_lasts_and_without_a_gap() throws Exception {
        var id = on.opened();
        assertThat(KeepServices.against(option(id, ContinuityOption.Way.PARACHUTE, true), on.file(id))).extracting(Problem::rule).containsExactly(RuleId.of("SC-9"));
        on.contract.opening().beside(on.file(id).entry(), new Alongside("registration is suspended", null, false, on.today, on.today.plusDays(30))).orThrow();
        assertThat(KeepServices.against(option(id, ContinuityOption.Way.PARACHUTE, true), on.file(id))).isEmpty();
        assertThat(KeepServices.against(option(id, ContinuityOption.Way.PARACHUTE, false), on.file(id))).extracting(p -> p.rule().value()).containsExactly("SC-7", "SC-7", "SC-8");
        var late = new ContinuityOption(ContractStore.PRACTICE, id, ContinuityOption.Way.PARACHUTE, "Other Surgery", on.today.plusDays(3), on.today.plusDays(40), true, true, on.today, false, "");
        assertThat(KeepServices.against(late, on.file(id))).extracting(Problem::key).containsExactly("contract.continuity.beyond-suspension", "contract.continuity.gap");
    }

    @Test
    void x_8_the_flow_says_where_the_case_stands_what_is_open_and_what_is_barred_and_why() throws Exception {
        var id = on.opened();
        assertThat(state(id, CaseStep.ASSESS)).isEqualTo(CaseFlow.State.OPEN);
        assertThat(state(id, CaseStep.TERMINATION)).isEqualTo(CaseFlow.State.BARRED);
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        assertThat(state(id, CaseStep.ASSESS)).isEqualTo(CaseFlow.State.HERE);
        assertThat(state(id, CaseStep.MAJOR)).isEqualTo(CaseFlow.State.OPEN);
        on.audited(id, Result.REMEDIABLE);
        assertThat(state(id, CaseStep.MAJOR)).isEqualTo(CaseFlow.State.HERE);
        assertThat(state(id, CaseStep.REMEDIAL)).isEqualTo(CaseFlow.State.OPEN);
        assertThat(Permitted.against(CaseStep.MINOR, on.file(id), on.today)).extracting(Problem::key).containsExactly("contract.barred.level-below");
        assertThat(Permitted.against(CaseStep.NO_ACTION, on.file(id), on.today)).extracting(Problem::key).containsExactly("contract.barred.breach-found");
    }

    @Test
    void x_10_x_11_x_12_x_15_defaults_are_settings_that_a_team_keeps() {
        var settings = on.contract.cases().settings();
        assertThat(settings.engagementDuty()).as("X-15: printed as given, editable").isEqualTo("section 13, NHS Act 2006");
        assertThat(List.of(settings.remedyDays(), settings.appealDays(), settings.objectionDays())).as("X-12").containsOnly(28);
        assertThat(settings.of(ContractType.GMS)).extracting("edition").as("both offered").containsExactly("2004 regulations", "2015 regulations");
        assertThat(settings.of(ContractType.PMS)).extracting("edition").containsExactly("2004 regulations", "2015 regulations");
        assertThat(settings.of(ContractType.GMS).get(0).ready()).isTrue();
        assertThat(settings.of(ContractType.GMS).get(1).ready()).as("its paragraph is for the adviser").isFalse();
        assertThat(settings.of(ContractType.APMS).getFirst().text()).as("X-9").isEmpty();
    }

    @Test
    void evidence_is_numbered_hashed_kept_once_and_refused_when_it_names_a_patient_with_the_place() throws Exception {
        var id = on.opened();
        assertThat(on.evidence(id, "First", EvidenceItem.Sort.DOCUMENT, "plain words").mark()).isEqualTo("E1");
        var item = on.evidence(id, "Second", EvidenceItem.Sort.DOCUMENT, "other words");
        assertThat(item.mark()).isEqualTo("E2");
        assertThat(item.content()).isEqualTo(BlobId.of("other words".getBytes(StandardCharsets.UTF_8)));
        refused(keep(id, "log.txt", "plain words".getBytes(StandardCharsets.UTF_8)), "contract.evidence.there");
        var named = keep(id, "log.csv", "day,patient\n1,none\n2,943 476 5919\n".getBytes(StandardCharsets.UTF_8)).problems().getFirst();
        assertThat(named.key()).isEqualTo("contract.patient.line");
        assertThat(named.args()).as("the line").containsExactly("log.csv", 3, 0);
        assertThat(keep(id, "log.csv", "2,943 476 5918\n".getBytes(StandardCharsets.UTF_8)).isDone()).as("a wrong check digit is no NHS number").isTrue();
        var page = keep(id, "letter.pdf", pdf("First page", "Seen: 9434765919")).problems().getFirst();
        assertThat(page.key()).isEqualTo("contract.patient.page");
        assertThat(page.args()).containsExactly("letter.pdf", 2, 0);
        refused(keep(id, "broken.pdf", "no pdf".getBytes(StandardCharsets.UTF_8)), "contract.evidence.damaged");
        refused(keep(id, "9434765919.txt", "words".getBytes(StandardCharsets.UTF_8)), "contract.patient.file-name");
    }

    @Test
    void a_scanned_page_goes_on_file_with_its_step_or_neither_does() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MAJOR, false);
        on.contract.investigating().begin(id, Level.MAJOR, "Why", "Ann Example", on.today).orThrow();
        var named = new KeepEvidence.Scan("Signed statement", "signed.pdf", pdf("Seen: 9434765919"));
        var refused = on.contract.investigating().take(on.running(id), "A. Nurse", on.today, "Ann Example", "Said", EnumSet.allOf(ConsentUse.class), on.today, named, on.today);
        assertThat(refused.problems()).extracting(Problem::key, Problem::field).containsExactly(org.assertj.core.groups.Tuple.tuple("contract.patient.page", "paper"));
        assertThat(on.file(id).statements()).isEmpty();
        assertThat(on.file(id).evidence()).isEmpty();
        var scan = new KeepEvidence.Scan("Signed statement", "signed.pdf", pdf("I have read this"));
        on.contract.investigating().take(on.running(id), "A. Nurse", on.today, "Ann Example", "Said", EnumSet.allOf(ConsentUse.class), on.today, scan, on.today).orThrow();
        assertThat(on.file(id).evidenceOf(on.file(id).statements().getFirst().value().paper())).hasValueSatisfying(e -> assertThat(e.mark()).isEqualTo("E1"));
        on.contract.investigating().take(on.running(id), "B. Nurse", on.today, "Ann Example", "Said too", EnumSet.allOf(ConsentUse.class), on.today, scan, on.today).orThrow();
        assertThat(on.file(id).evidence()).as("the same page is one piece").hasSize(1);
    }

    @Test
    void pi_10_pi_11_an_information_pack_knows_open_concerns_and_contract_cases() throws Exception {
        on.on(2026, 3, 2);
        var id = on.opened();
        var inspection = InspectionWiring.of(on.store);
        inspection.telling().record(soundpractice.inspection.concern.Concern.told(ContractStore.PRACTICE, null, soundpractice.inspection.concern.Severity.OTHER, on.today, true, on.today, "J. Invented",
                "No oxygen", ""), on.today).orThrow();
        var register = new RegisterWiring(on.store);
        var known = new InspectionKnowledge(register, new PerformanceWiring(on.store, register.practices()).desk().quarters(), CaseworkWiring.of(on.store).cases(),
                StocktakeWiring.of(on.store).interviews(), on.contract.cases(), inspection.concerns()).of(ContractStore.PRACTICE, on.today);
        assertThat(known).filteredOn(h -> h.item().code().equals("PI-10")).extracting(h -> on.store.messages().of(h.says())).containsExactly("1 concern open");
        assertThat(known).filteredOn(h -> h.item().code().equals("PI-11")).extracting(h -> on.store.messages().of(h.says())).contains(on.file(id).of().title() + ": Risk to assess");
    }

    @Test
    void section_8_papers_go_out_only_whole_each_at_its_level() throws Exception {
        var id = on.opened();
        on.assessed(id, RiskAssessment.Conclusion.MINOR, false);
        var papers = on.contract.papers(CaseworkWiring.of(on.store).renderer());
        on.contract.investigating().begin(id, Level.MINOR, "Whether cover was held", "Ann Example", on.today).orThrow();
        var minor = on.running(id).id();
        assertThat(papers.problems(on.file(id), PaperKind.ASSURANCE, minor, on.today)).extracting(Problem::key).containsExactly("contract.end.nothing-asked", "contract.paper.no-answer-by");
        assertThat(papers.problems(on.file(id), PaperKind.TERMS, minor, on.today)).extracting(Problem::key).contains("contract.paper.other-level");
        assertThat(IssuePaper.ready(on.file(id))).isEmpty();
        on.contract.investigating().write(on.running(id), on.running(id).value().asking(List.of("The certificate of each partner"), on.today, null)).orThrow();
        assertThat(papers.problems(on.file(id), PaperKind.ASSURANCE, minor, on.today)).extracting(Problem::key).containsExactly("contract.paper.answer-before");
        on.contract.investigating().write(on.running(id), on.running(id).value().asking(List.of("The certificate of each partner"), on.today.plusDays(14), null)).orThrow();
        assertThat(IssuePaper.ready(on.file(id))).extracting(IssuePaper.Ready::kind).containsExactly(PaperKind.ASSURANCE);
        papers.issue(id, PaperKind.ASSURANCE, minor, on.today).orThrow();
        assertThat(IssuePaper.ready(on.file(id))).isEmpty();
        assertThat(on.file(id).story().getFirst()).isInstanceOf(soundpractice.contract.paper.IssuedPaper.class);
        on.contract.investigating().take(on.running(id), "A. Nurse", on.today, "Ann Example", "Said", EnumSet.allOf(ConsentUse.class), on.today, null, on.today).orThrow();
        var statement = IssuePaper.ready(on.file(id)).getFirst();
        assertThat(statement.kind()).isEqualTo(PaperKind.STATEMENT);
        assertThat(papers.issue(id, statement.kind(), statement.about(), on.today).orThrow().document().fileName()).contains("Witness statement");
    }

    @Test
    void the_evidence_file_is_one_bundle_with_index_hashes_custody_pages_bookmarks_and_the_untouched_files() throws Exception {
        var id = on.opened();
        on.evidence(id, "Log of the vaccine fridge", EvidenceItem.Sort.DOCUMENT, "1 October: 9.1");
        keep(id, "letter.pdf", pdf("We asked for the log", "We asked again")).orThrow();
        var made = on.contract.bundles().make(on.contract.indexing().of(on.file(id), on.file(id).items(), "Harbour View Surgery", "NHS Example", on.today)).orThrow();
        var out = Path.of(System.getProperty("project.build.directory", "target"), "notices", "evidence-bundle.pdf");
        Files.createDirectories(out.getParent());
        Files.write(out, made.pdf());
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(made.pdf())))) {
            var index = PdfTextExtractor.getTextFromPage(pdf.getPage(1)).replaceAll("\\s+", " ");
            assertThat(index).contains("E1", "Log of the vaccine fridge", on.file(id).evidence().getFirst().content().value(), "Chain of custody", "Ann Example · laptop");
            assertThat(pdf.getNumberOfPages()).isEqualTo(made.pages()).isEqualTo(4);
            assertThat(PdfTextExtractor.getTextFromPage(pdf.getPage(3))).contains("We asked for the log", "E2 · page 1 of 2");
            assertThat(pdf.getOutlines(false).getAllChildren()).extracting("title").containsExactly("Index and chain of custody", "E1  Log of the vaccine fridge", "E2  Letter");
            assertThat(pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.Names).getAsDictionary(PdfName.EmbeddedFiles)).isNotNull();
        }
        assertThat(on.contract.cases().custody(on.file(id).items().getFirst().id())).hasSize(1).allSatisfy(c -> assertThat(c.author()).isEqualTo("Ann Example"));
        assertThat(ImageDataFactory.isSupportedType(new byte[8])).isFalse();
    }

    private static Outcome<EvidenceItem> keep(RecordId id, String file, byte[] content) throws Exception {
        return on.contract.keeping().keep(id, new KeepEvidence.Given("Letter", EvidenceItem.Sort.CORRESPONDENCE, "", on.today, "Ann Example", "", file), content, on.today);
    }

    private static byte[] pdf(String... pages) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PdfDocument(new PdfWriter(bytes))) {
            for (var page : pages) {
                new PdfCanvas(document.addNewPage()).beginText().setFontAndSize(com.itextpdf.kernel.font.PdfFontFactory.createFont(), 12).moveText(72, 700).showText(page).endText();
            }
        }
        return bytes.toByteArray();
    }

    private static Entry<SubContract> sub(RecordId id) {
        return on.contract.cases().subContracts().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static ContinuityOption option(RecordId id, ContinuityOption.Way way, boolean checked) {
        return new ContinuityOption(ContractStore.PRACTICE, id, way, "Other Surgery", on.today, on.today.plusDays(20), checked, checked, checked ? on.today : null, false, "");
    }

    private static CaseFlow.State state(RecordId id, CaseStep step) {
        return CaseFlow.of(on.file(id), on.today).columns().stream().flatMap(List::stream).filter(n -> n.step() == step).findFirst().orElseThrow().state();
    }

    private static void refused(Outcome<?> outcome, String key) {
        assertThat(outcome.problems()).extracting(Problem::key).contains(key);
    }
}
