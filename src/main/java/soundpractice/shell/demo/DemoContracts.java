package soundpractice.shell.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soundpractice.contract.Action;
import soundpractice.contract.Alongside;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.ContractType;
import soundpractice.contract.Origin;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.RiskFactor;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.contract.investigation.AuditArea;
import soundpractice.contract.investigation.ConsentUse;
import soundpractice.contract.investigation.Finding;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Result;
import soundpractice.contract.investigation.Term;
import soundpractice.contract.investigation.Visit;
import soundpractice.contract.notice.RemedialNotice;
import soundpractice.contract.notice.Service;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.ContractWiring;
import soundpractice.shell.wiring.OpenStore;

/// Contract cases of the fictional area: one whose remedial notice runs beside CQC's own time, one that waits for its assessment, one with a notice half written.
final class DemoContracts {
    private static final Map<RiskFactor, Integer> GRADES = Map.of(RiskFactor.PATIENT_SAFETY, 3, RiskFactor.GOVERNANCE, 2, RiskFactor.CAPABILITY, 1, RiskFactor.BREADTH, 1);

    private final OpenStore store;
    private final List<DemoPractice> practices;
    private final LocalDate today;
    private final ContractWiring on;

    DemoContracts(OpenStore store, List<DemoPractice> practices, LocalDate today) {
        this.store = store;
        this.practices = practices;
        this.today = today;
        this.on = ContractWiring.of(store);
    }

    /// Makes them all; practices that the demonstration does not have are left out.
    void make() throws TroubleException {
        var first = on.cases().settings();
        store.journal().save(Change.plain().put(ContractSettings.KIND, ContractSettings.ID, Scope.AREA, first.printing(words("appeals"), words("lmc"), words("lmc.contact"), DemoArea.PERSON,
                first.signatoryRole(), words("phone"), words("email"), first.policy(), first.engagementDuty())));
        if (practices.size() > 9) {
            warned(practices.get(9));
        }
        if (practices.size() > 17) {
            notified(practices.get(17));
        }
        if (practices.size() > 24) {
            writing(practices.get(24));
        }
    }

    private String words(String key) {
        return store.messages().text("shell.demo.contract." + key);
    }

    /// A remedial notice runs, served, and CQC's six months beside it.
    private void warned(DemoPractice practice) throws TroubleException {
        var begun = today.minusDays(48);
        var id = opened(practice, "fridge", Origin.CQC, begun);
        on.opening().beside(on.cases().find(id).orElseThrow().entry(), new Alongside(words("alongside"), begun.plusDays(182), false, null, null)).orThrow();
        audited(id, begun.plusDays(12));
        var day = today.minusDays(18);
        decided(id, Action.REMEDIAL, day);
        var draft = on.writing().begin(id, day).orThrow();
        var read = on.cases().find(id).orElseThrow().notice(draft).orElseThrow();
        var notice = (RemedialNotice) read.of();
        on.writing().write(read, new RemedialNotice(notice.practice(), id, notice.discussed(), notice.grounds(), notice.evidence(), notice.actions(), day.plusDays(28), null, "",
                day.plusDays(21), words("venue"))).orThrow();
        on.issuing(CaseworkWiring.of(store).renderer()).issue(id, draft, day).orThrow();
        on.following().served(on.cases().find(id).orElseThrow().notice(draft).orElseThrow(), day.plusDays(1), Service.How.BY_HAND, DemoArea.PERSON, words("proof"), null, today).orThrow();
    }

    /// A concern came in yesterday.
    private void notified(DemoPractice practice) throws TroubleException {
        opened(practice, "indemnity", Origin.CQC, today.minusDays(1));
    }

    /// The notice is being written: its review meeting is missing.
    private void writing(DemoPractice practice) throws TroubleException {
        var begun = today.minusDays(25);
        var id = opened(practice, "fridge", Origin.OWN, begun);
        audited(id, begun.plusDays(9));
        decided(id, Action.REMEDIAL, today.minusDays(2));
        on.writing().begin(id, today).orThrow();
    }

    private RecordId opened(DemoPractice practice, String key, Origin origin, LocalDate day) throws TroubleException {
        return on.opening().open(practice.code(), words(key), origin, null, words(key + ".concerns").lines().toList(), day, ContractType.GMS, LocalDate.of(2009, 4, 1), day).orThrow();
    }

    private void audited(RecordId id, LocalDate day) throws TroubleException {
        var grades = Arrays.stream(RiskFactor.values()).map(f -> RiskAssessment.Graded.of(f, GRADES.getOrDefault(f, 0), GRADES.containsKey(f) ? words("graded." + f.word().replace('_', '-')) : ""))
                .toList();
        on.assessing().assess(id, grades, RiskAssessment.Conclusion.MAJOR, false, words("assessed"), DemoArea.PERSON, day.minusDays(8)).orThrow();
        on.investigating().begin(id, Level.MAJOR, words("why"), DemoArea.PERSON, day.minusDays(7)).orThrow();
        evidence(id, "log", EvidenceItem.Sort.FIGURES, "fridge-log.csv", day);
        evidence(id, "record", EvidenceItem.Sort.VISIT_RECORD, "visit.txt", day);
        on.investigating().take(running(id), words("witness"), day, DemoArea.PERSON, words("said"), EnumSet.allOf(ConsentUse.class), day, null, day).orThrow();
        var now = running(id).value().auditing(List.of(new Term("16.5.1", words("term.storage")), new Term("23.1", words("term.governance"))), words("team").lines().toList(), Set.of(AuditArea.values()))
                .visiting(new Visit(day.minusDays(6), day, words("ccg"), false))
                .found(List.of(new Finding("16.5.1", words("found.storage"), true, true, words("action.storage"), day.plusDays(30)),
                        new Finding("23.1", words("found.governance"), true, true, words("action.governance"), day.plusDays(30))));
        on.investigating().write(running(id), now).orThrow();
        on.investigating().end(running(id), Result.REMEDIABLE, words("report"), day.plusDays(3)).orThrow();
    }

    private void evidence(RecordId id, String key, EvidenceItem.Sort sort, String file, LocalDate day) throws TroubleException {
        on.keeping().keep(id, new KeepEvidence.Given(words(key), sort, words(key + ".source"), day, DemoArea.PERSON, "16.5.1", file),
                words(key + ".content").getBytes(StandardCharsets.UTF_8), day).orThrow();
    }

    private Entry<Investigation> running(RecordId id) {
        return on.cases().find(id).orElseThrow().investigation().orElseThrow();
    }

    private void decided(RecordId id, Action action, LocalDate day) throws TroubleException {
        on.deciding().advised(id, day, words("adviser"), Set.of(action), words("kept"), day).orThrow();
        on.deciding().decide(id, action, DemoArea.PERSON, words("reasons"), day).orThrow();
    }
}
