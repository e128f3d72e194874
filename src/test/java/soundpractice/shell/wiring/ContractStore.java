package soundpractice.shell.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import soundpractice.casework.LetterSettings;
import soundpractice.contract.Action;
import soundpractice.contract.ContractFile;
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
import soundpractice.contract.notice.IssueNotice;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.contract.notice.RemedialNotice;
import soundpractice.documents.Renderer;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// A whole store with one practice in it, and the deeds of a contract case as a person does them. Its day can be moved on.
final class ContractStore implements AutoCloseable {
    static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    static final LocalDate BEGUN = LocalDate.of(2025, 12, 1);

    final OpenStore store;
    final ContractWiring contract;
    LocalDate today = BEGUN;
    private Renderer renderer;

    ContractStore(Path folder) throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "NHS Example"), "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), () -> Instant.from(today.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)));
        var register = new RegisterWiring(store);
        var file = Files.writeString(folder.resolve("practices.csv"), row("Z99001", "HARBOUR VIEW SURGERY") + row("Z99002", "MILL LANE SURGERY"));
        register.importer(DataSetKind.PRACTICES).prepare(file, ImportOptions.NONE).confirm().orThrow();
        register.contacts().add(new Contact(PRACTICE, ContactRole.CLINICAL_LEAD, "Dr", "Ann", "Fiction", "", "01600 000000", "lead@example.org", LocalDate.of(2016, 4, 1), null)).orThrow();
        store.founding().save(Change.plain().put(LetterSettings.KIND, LetterSettings.ID, Scope.AREA, new LetterSettings("NHS Example", "1 Basin Street\nQuayside", "Service", "Standard",
                "B. Invented", "b@example.org", "SPCT", "box@example.org", "PCQG", "Lead", "", "Team", false, "01600 000001", "c@example.org", soundpractice.documents.LetterLanguage.ENGLISH)));
        contract = ContractWiring.of(store);
        var first = contract.cases().settings();
        store.journal().save(Change.plain().put(ContractSettings.KIND, ContractSettings.ID, Scope.AREA, first.printing("Appeals\n1 Basin Street\nQuayside", "Example LMC", "lmc@example.org",
                "Ann Example", "Head of Contracts", "01600 000002", "contracts@example.org", first.policy(), first.engagementDuty())));
    }

    private static String row(String code, String name) {
        var cells = List.of(code, name, "Y62", "QZZ", "12 HARBOUR ROAD", "", "", "QUAYSIDE", "", "QS2 3BB", "20150401", "", "ACTIVE", "B", "99Z", "20150401", "",
                "01600 000000", "", "", "", "1", "", "99Z", "", "RO76", "");
        return String.join(",", cells.stream().map(c -> "\"" + c + "\"").toList()) + "\n";
    }

    void on(int year, int month, int day) {
        today = LocalDate.of(year, month, day);
    }

    ContractFile file(RecordId id) {
        return contract.cases().find(id).orElseThrow();
    }

    RecordId opened() throws Exception {
        var id = contract.opening().open(PRACTICE, "Vaccines out of their range", Origin.CQC, null, List.of("Gaps in the log of fridge temperatures"), today, ContractType.GMS,
                LocalDate.of(2009, 4, 1), today).orThrow();
        return id;
    }

    static List<RiskAssessment.Graded> grades(int safety, int others) {
        return Arrays.stream(RiskFactor.values()).map(f -> RiskAssessment.Graded.of(f, f == RiskFactor.PATIENT_SAFETY ? safety : others, "As seen on the day")).toList();
    }

    void assessed(RecordId id, RiskAssessment.Conclusion conclusion, boolean significant) throws Exception {
        contract.assessing().assess(id, grades(3, 2), conclusion, significant, "Patients may have been given vaccines that do not protect them", "Ann Example, Head of Contracts", today)
                .orThrow();
    }

    EvidenceItem evidence(RecordId id, String title, EvidenceItem.Sort sort, String text) throws Exception {
        return contract.keeping().keep(id, new KeepEvidence.Given(title, sort, "the practice", today, "Ann Example", "16.5.1", "log.txt"),
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), today).orThrow();
    }

    Entry<Investigation> running(RecordId id) {
        return file(id).investigation().orElseThrow();
    }

    /// What tells one case's paper from another's. Its digits stay out: once in a while they are a valid NHS number, and the paper is refused.
    private static String lettersOf(RecordId id) {
        return id.toString().chars().mapToObj(c -> Character.isDigit(c) ? Character.toString('g' + c - '0') : Character.toString(c)).collect(java.util.stream.Collectors.joining());
    }

    /// A full audit that ends so.
    void audited(RecordId id, Result result) throws Exception {
        contract.investigating().begin(id, Level.MAJOR, "Whether vaccines were kept as the contract asks", "Ann Example", today).orThrow();
        evidence(id, "Log of the vaccine fridge", EvidenceItem.Sort.DOCUMENT, "1 October: 9.1\n" + lettersOf(id));
        var investigating = contract.investigating();
        investigating.take(running(id), "A. Nurse, practice nurse", today, "Ann Example", "The log was not looked at.", EnumSet.allOf(ConsentUse.class), today, null, today).orThrow();
        var now = running(id).value().auditing(List.of(new Term("16.5.1", "Were vaccines stored as their makers require?")), List.of("Pharmacy", "Nursing"), Set.of(AuditArea.values()))
                .visiting(new Visit(today.minusDays(5), today, "C. Example, CCG", false))
                .found(List.of(new Finding("16.5.1", "Vaccines were not stored as their makers require", true, result == Result.REMEDIABLE, "Replace the fridge", today.plusDays(28))));
        investigating.write(running(id), now).orThrow();
        investigating.end(running(id), result, "The contract is broken in one term", today).orThrow();
    }

    void advised(RecordId id, Action... on) throws Exception {
        contract.deciding().advised(id, today, "Example Solicitors", Set.of(on), "Matter 12", today).orThrow();
    }

    void decided(RecordId id, Action action) throws Exception {
        contract.deciding().decide(id, action, "Ann Example, Head of Contracts", "The contract’s clause 16.5.1 is broken", today).orThrow();
    }

    NoticeFile draft(RecordId id) throws Exception {
        var notice = contract.writing().begin(id, today).orThrow();
        return file(id).notice(notice).orElseThrow();
    }

    /// A remedial notice complete but for its time, which is given.
    NoticeFile remedial(RecordId id, int days) throws Exception {
        var draft = draft(id);
        var r = (RemedialNotice) draft.of();
        contract.writing().write(draft, new RemedialNotice(r.practice(), r.caseId(), r.discussed(), r.grounds(), r.evidence(), r.actions(), today.plusDays(days), null, "",
                today.plusDays(14), "1 Basin Street, room 2, at 2 pm")).orThrow();
        return file(id).notice(draft.id()).orElseThrow();
    }

    IssueNotice issuing() throws Exception {
        if (renderer == null) {
            renderer = CaseworkWiring.of(store).renderer();
        }
        return contract.issuing(renderer);
    }

    NoticeFile issued(RecordId id, NoticeFile notice) throws Exception {
        issuing().issue(id, notice.id(), today).orThrow();
        return file(id).notice(notice.id()).orElseThrow();
    }

    @Override
    public void close() throws Exception {
        store.close();
    }
}
