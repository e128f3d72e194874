package soundpractice.contract.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.ActionDecision;
import soundpractice.contract.CaseEvent;
import soundpractice.contract.ContractCase;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.Handover;
import soundpractice.contract.LegalAdvice;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.continuity.ContinuityOption;
import soundpractice.contract.continuity.SubContract;
import soundpractice.contract.evidence.Custody;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Statement;
import soundpractice.contract.notice.Appeal;
import soundpractice.contract.notice.BreachNotice;
import soundpractice.contract.notice.IssuedNotice;
import soundpractice.contract.notice.NoActionLetter;
import soundpractice.contract.notice.Notice;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.contract.notice.RemedialNotice;
import soundpractice.contract.notice.Service;
import soundpractice.contract.notice.Settlement;
import soundpractice.contract.paper.IssuedPaper;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Contract cases, what happened in them and their notices as records of the journal; files among the kept content.
public final class JournalContracts implements ContractCases {
    private final Journal journal;
    private final Blobs blobs;
    private final ContractSettings shipped;

    /// The contract cases of a store.
    ///
    /// @param shipped the settings that hold until the team changes them
    public JournalContracts(Journal journal, Blobs blobs, ContractSettings shipped) {
        this.journal = journal;
        this.blobs = blobs;
        this.shipped = shipped;
    }

    @Override
    public List<ContractFile> all() {
        return files(journal.all(ContractCase.KIND), null);
    }

    @Override
    public List<ContractFile> of(PracticeCode practice) {
        var scope = Scope.of(practice);
        return files(journal.all(ContractCase.KIND, scope), scope);
    }

    @Override
    public Optional<ContractFile> find(RecordId id) {
        return journal.find(ContractCase.KIND, id).map(e -> files(List.of(e), e.scope()).getFirst());
    }

    private List<ContractFile> files(List<Entry<ContractCase>> cases, @Nullable Scope scope) {
        if (cases.isEmpty()) {
            return List.of();
        }
        var assessments = entries(RiskAssessment.KIND, scope);
        var investigations = entries(Investigation.KIND, scope);
        var statements = entries(Statement.KIND, scope);
        var decisions = entries(ActionDecision.KIND, scope);
        var advice = entries(LegalAdvice.KIND, scope);
        var handovers = entries(Handover.KIND, scope);
        var evidence = entries(EvidenceItem.KIND, scope);
        var options = entries(ContinuityOption.KIND, scope);
        var papers = entries(IssuedPaper.KIND, scope);
        var notices = notices(scope);
        return cases.stream()
                .sorted(Comparator.comparing((Entry<ContractCase> e) -> e.value().openedOn()).thenComparing(e -> e.value().practice()).thenComparing(Entry::id))
                .map(e -> new ContractFile(e, values(assessments, e.id()), of(investigations, e.id()), of(statements, e.id()), values(decisions, e.id()),
                        values(advice, e.id()), values(handovers, e.id()), notices.stream().filter(n -> n.of().caseId().equals(e.id())).toList(), of(evidence, e.id()),
                        of(options, e.id()), values(papers, e.id())))
                .toList();
    }

    private <T> List<Entry<T>> entries(Kind<T> kind, @Nullable Scope scope) {
        return scope == null ? journal.all(kind) : journal.all(kind, scope);
    }

    /// Those of a case, as they happened; on the same day, as they were written.
    private static <T extends CaseEvent> List<Entry<T>> of(List<Entry<T>> all, RecordId caseId) {
        return all.stream().filter(e -> e.value().caseId().equals(caseId))
                .sorted(Comparator.comparing((Entry<T> e) -> e.value().happenedOn()).thenComparing(Entry::id)).toList();
    }

    private static <T extends CaseEvent> List<T> values(List<Entry<T>> all, RecordId caseId) {
        return of(all, caseId).stream().map(Entry::value).toList();
    }

    private List<NoticeFile> notices(@Nullable Scope scope) {
        var issued = entries(IssuedNotice.KIND, scope).stream().map(Entry::value).toList();
        var served = entries(Service.KIND, scope).stream().map(Entry::value).toList();
        var appeals = entries(Appeal.KIND, scope).stream().map(Entry::value).toList();
        var settled = entries(Settlement.KIND, scope).stream().map(Entry::value).toList();
        var written = new ArrayList<Entry<? extends Notice>>();
        written.addAll(entries(NoActionLetter.KIND, scope));
        written.addAll(entries(RemedialNotice.KIND, scope));
        written.addAll(entries(BreachNotice.KIND, scope));
        return written.stream().sorted(Comparator.comparing(Entry::id)).map(e -> new NoticeFile(e.id(), e,
                first(issued, n -> n.notice().equals(e.id())), first(served, n -> n.notice().equals(e.id())),
                first(appeals, n -> n.notice().equals(e.id())), first(settled, n -> n.notice().equals(e.id())))).toList();
    }

    private static <T> @Nullable T first(List<T> all, java.util.function.Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }

    @Override
    public List<Entry<SubContract>> subContracts() {
        return journal.all(SubContract.KIND).stream()
                .sorted(Comparator.comparing((Entry<SubContract> e) -> e.value().notifiedOn()).thenComparing(Entry::id)).toList();
    }

    @Override
    public ContractSettings settings() {
        return journal.find(ContractSettings.KIND, ContractSettings.ID).map(Entry::value).orElse(shipped);
    }

    @Override
    public List<Custody> custody(RecordId record) {
        return journal.history(record).reversed().stream()
                .map(r -> new Custody(r.stamp().instant(), r.author(), r.device(), r.id().value())).toList();
    }

    @Override
    public BlobId keep(byte[] content) throws TroubleException {
        return blobs.keep(content);
    }

    @Override
    public byte[] read(BlobId id) throws TroubleException {
        return blobs.read(id);
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }
}
