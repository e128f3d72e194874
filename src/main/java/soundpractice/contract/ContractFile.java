package soundpractice.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.continuity.ContinuityOption;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Statement;
import soundpractice.contract.notice.Form;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.contract.paper.IssuedPaper;
import soundpractice.contract.paper.PaperKind;
import soundpractice.journal.Entry;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A contract case with all that happened in it, each list oldest first.
///
/// @param entry the case's record, to write over
/// @param statements with their identities: each is printed by itself
/// @param notices every notice, written or issued
/// @param papers the papers of investigations that went out
public record ContractFile(
        Entry<ContractCase> entry,
        List<RiskAssessment> assessments,
        List<Entry<Investigation>> investigations,
        List<Entry<Statement>> statements,
        List<ActionDecision> decisions,
        List<LegalAdvice> advice,
        List<Handover> handovers,
        List<NoticeFile> notices,
        List<Entry<EvidenceItem>> items,
        List<Entry<ContinuityOption>> options,
        List<IssuedPaper> papers) {

    public ContractFile {
        assessments = List.copyOf(assessments);
        investigations = List.copyOf(investigations);
        statements = List.copyOf(statements);
        decisions = List.copyOf(decisions);
        advice = List.copyOf(advice);
        handovers = List.copyOf(handovers);
        notices = List.copyOf(notices);
        items = List.copyOf(items);
        options = List.copyOf(options);
        papers = List.copyOf(papers);
    }

    /// Its identity.
    public RecordId id() {
        return entry.id();
    }

    /// The case.
    public ContractCase of() {
        return entry.value();
    }

    /// Whose contract.
    public PracticeCode practice() {
        return of().practice();
    }

    /// The newest assessment of risk.
    public Optional<RiskAssessment> assessment() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
    }

    /// The investigation that runs.
    public Optional<Entry<Investigation>> investigation() {
        return investigations.stream().filter(i -> i.value().open()).reduce((_, last) -> last);
    }

    /// The investigation of that id.
    public Optional<Investigation> investigationOf(RecordId investigation) {
        return investigations.stream().filter(i -> i.id().equals(investigation)).map(Entry::value).findFirst();
    }

    /// The statement of that id.
    public Optional<Statement> statementOf(RecordId statement) {
        return statements.stream().filter(s -> s.id().equals(statement)).map(Entry::value).findFirst();
    }

    /// The papers of a kind that went out about an investigation or a statement, oldest first.
    public List<IssuedPaper> papersOf(PaperKind kind, RecordId about) {
        return papers.stream().filter(p -> p.kind() == kind && p.about().equals(about)).toList();
    }

    /// The investigation that ended last, raised ones aside.
    public Optional<Investigation> concluded() {
        return investigations.stream().map(Entry::value).filter(i -> !i.open() && i.result() != soundpractice.contract.investigation.Result.RAISED)
                .max(Comparator.comparing((Investigation i) -> Objects.requireNonNull(i.closedOn())).thenComparing(Investigation::openedOn));
    }

    /// The newest decision.
    public Optional<ActionDecision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /// The notice of that id.
    public Optional<NoticeFile> notice(RecordId notice) {
        return notices.stream().filter(n -> n.id().equals(notice)).findFirst();
    }

    /// Notices that are written but not issued.
    public List<NoticeFile> drafts() {
        return notices.stream().filter(n -> n.issued() == null).toList();
    }

    /// Notices that went out, oldest first.
    public List<NoticeFile> issued() {
        return notices.stream().filter(n -> n.issued() != null)
                .sorted(Comparator.comparing(n -> Objects.requireNonNull(n.issued()).noticeDate())).toList();
    }

    /// Notices that run.
    public List<NoticeFile> running() {
        return issued().stream().filter(NoticeFile::running).toList();
    }

    /// The newest remedial notice that was judged not to be satisfied.
    public Optional<NoticeFile> failedRemedy() {
        return issued().stream().filter(n -> n.form() == Form.REMEDIAL && n.failed()).reduce((_, last) -> last);
    }

    /// The evidence file, by number.
    public List<EvidenceItem> evidence() {
        return items.stream().map(Entry::value).sorted(Comparator.comparingInt(EvidenceItem::number)).toList();
    }

    /// Evidence of the commissioner's own (L-1).
    public List<EvidenceItem> ownEvidence() {
        return evidence().stream().filter(EvidenceItem::own).toList();
    }

    /// The piece of evidence with these bytes.
    public Optional<EvidenceItem> evidenceOf(@Nullable BlobId content) {
        return evidence().stream().filter(e -> e.content().equals(content)).findFirst();
    }

    /// Everything that happened, newest first.
    public List<CaseEvent> story() {
        var all = new ArrayList<CaseEvent>();
        all.addAll(assessments);
        investigations.forEach(i -> all.add(i.value()));
        all.addAll(evidence());
        statements.forEach(s -> all.add(s.value()));
        all.addAll(papers);
        all.addAll(handovers);
        all.addAll(advice);
        all.addAll(decisions);
        options.forEach(o -> all.add(o.value()));
        notices.forEach(n -> {
            add(all, n.issued());
            add(all, n.service());
            add(all, n.appeal());
            add(all, n.settlement());
        });
        Collections.reverse(all); // what comes later in the course comes first on the same day
        all.sort(Comparator.comparing(CaseEvent::happenedOn).reversed());
        return all;
    }

    private static void add(List<CaseEvent> all, @Nullable CaseEvent event) {
        if (event != null) {
            all.add(event);
        }
    }

    /// Where it stands on a day.
    public Standing standing(LocalDate today) {
        return Standing.of(this, today);
    }
}
