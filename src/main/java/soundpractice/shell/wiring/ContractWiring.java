package soundpractice.shell.wiring;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import soundpractice.calendar.Clock;
import soundpractice.casework.LetterSettings;
import soundpractice.contract.ActionDecision;
import soundpractice.contract.AssessRisk;
import soundpractice.contract.ContractCase;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractClocks;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.DecideAction;
import soundpractice.contract.Handover;
import soundpractice.contract.LegalAdvice;
import soundpractice.contract.OpenCase;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.continuity.ContinuityOption;
import soundpractice.contract.continuity.KeepServices;
import soundpractice.contract.continuity.SubContract;
import soundpractice.contract.evidence.EvidenceIndex;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.contract.investigation.Investigate;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Statement;
import soundpractice.contract.notice.Appeal;
import soundpractice.contract.notice.BreachNotice;
import soundpractice.contract.notice.FollowNotice;
import soundpractice.contract.notice.Form;
import soundpractice.contract.notice.IssueNotice;
import soundpractice.contract.notice.IssuedNotice;
import soundpractice.contract.notice.NoActionLetter;
import soundpractice.contract.notice.NoticeModels;
import soundpractice.contract.notice.RemedialNotice;
import soundpractice.contract.notice.Service;
import soundpractice.contract.notice.Settlement;
import soundpractice.contract.notice.WriteNotice;
import soundpractice.contract.paper.IssuePaper;
import soundpractice.contract.paper.IssuedPaper;
import soundpractice.contract.paper.PaperModels;
import soundpractice.contract.store.JournalContracts;
import soundpractice.contract.store.ShippedReferences;
import soundpractice.documents.IssueLetters;
import soundpractice.documents.Renderer;
import soundpractice.documents.bundle.Bundles;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.PdfBundles;
import soundpractice.documents.render.PdfText;
import soundpractice.documents.store.JournalIssuedDocuments;
import soundpractice.inspection.support.ContractActions;
import soundpractice.journal.Kind;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Contacts;
import soundpractice.register.Practices;

/// Builds the contract room: cases, investigations, notices, evidence, continuity.
public final class ContractWiring {
    private final OpenStore store;
    private final ContractCases cases;
    private final Holidays holidays;
    private final NoticeModels models;

    /// Contract cases of an open store, beside its register.
    public ContractWiring(OpenStore store, Practices practices, Contacts contacts, Supplier<LetterSettings> letters) {
        this.store = store;
        this.holidays = new Holidays(store);
        this.cases = new JournalContracts(store.journal(), store.blobs(), ShippedReferences.first(store.messages()::text));
        this.models = new NoticeModels(practices, contacts, letters, cases::settings, store.messages()::text);
    }

    /// The contract cases of a store on its own; for the command line, where a store is open for one command.
    public static ContractWiring of(OpenStore store) {
        var register = new RegisterWiring(store);
        return new ContractWiring(store, register.practices(), register.contacts(), CaseworkWiring.of(store).cases()::settings);
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(ContractCase.KIND, RiskAssessment.KIND, ActionDecision.KIND, LegalAdvice.KIND, Handover.KIND, Investigation.KIND, Statement.KIND, NoActionLetter.KIND,
                RemedialNotice.KIND, BreachNotice.KIND, IssuedNotice.KIND, Service.KIND, Appeal.KIND, Settlement.KIND, EvidenceItem.KIND, SubContract.KIND, ContinuityOption.KIND,
                ContractSettings.KIND, IssuedPaper.KIND);
    }

    /// All contract cases.
    public ContractCases cases() {
        return cases;
    }

    /// Their clocks.
    public ContractClocks clocks() {
        return new ContractClocks(new Clock(holidays.now()), cases.settings());
    }

    /// Since when action was taken under a practice's contract: the first notice that went out, or the first sanction or termination decided.
    public ContractActions actions() {
        return practice -> Stream.concat(
                        cases.of(practice).stream().flatMap(f -> f.issued().stream()).filter(n -> n.form() != Form.NO_ACTION)
                                .flatMap(n -> Stream.ofNullable(n.issued())).map(IssuedNotice::noticeDate),
                        cases.of(practice).stream().flatMap(f -> f.decisions().stream()).filter(d -> d.action().grave()).map(ActionDecision::on))
                .min(Comparator.naturalOrder());
    }

    /// Opens and closes cases.
    public OpenCase opening() {
        return new OpenCase(cases);
    }

    /// Assesses risk.
    public AssessRisk assessing() {
        return new AssessRisk(cases);
    }

    /// Investigates.
    public Investigate investigating() {
        return new Investigate(cases, keeping());
    }

    /// Decides on a course.
    public DecideAction deciding() {
        return new DecideAction(cases);
    }

    /// Writes notices.
    public WriteNotice writing() {
        return new WriteNotice(cases);
    }

    /// Follows notices that went out.
    public FollowNotice following() {
        return new FollowNotice(cases, keeping());
    }

    /// Issues notices through a renderer, the same that letters use.
    public IssueNotice issuing(Renderer renderer) {
        return new IssueNotice(cases, models, documents(renderer));
    }

    /// Issues the papers of investigations through the same renderer.
    public IssuePaper papers(Renderer renderer) {
        return new IssuePaper(cases, new PaperModels(models, store.messages()::text), documents(renderer));
    }

    private IssueLetters documents(Renderer renderer) {
        return new IssueLetters(renderer, new JournalIssuedDocuments(store.journal(), store.blobs()), store.clock(), store.author());
    }

    /// Puts evidence on file.
    public KeepEvidence keeping() {
        return new KeepEvidence(cases, new PdfText());
    }

    /// The evidence file as a bundle.
    public EvidenceIndex indexing() {
        return new EvidenceIndex(cases, store.messages()::text);
    }

    /// Makes bundles. Opening it takes a second or two.
    public Bundles bundles() throws TroubleException {
        return new PdfBundles(JasperPages.open(store.folder().resolve("reports")), store.messages());
    }

    /// Keeps services going.
    public KeepServices continuity() {
        return new KeepServices(cases);
    }
}
