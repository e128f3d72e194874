package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseStep;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.contract.Permitted;
import soundpractice.documents.IssueLetters;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.LetterModel;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Issues notices: examined in full, made into pages, kept byte for byte, and their clocks started, all by one change or not at all.
public final class IssueNotice {
    private final ContractCases cases;
    private final NoticeModels models;
    private final IssueLetters documents;

    /// Issues among these, through the same door as letters.
    public IssueNotice(ContractCases cases, NoticeModels models, IssueLetters documents) {
        this.cases = cases;
        this.models = models;
        this.documents = documents;
    }

    /// What came of issuing.
    public record Sent(IssuedNotice notice, IssuedDocument document) {}

    /// The notice as it would be printed.
    public LetterModel model(ContractFile file, NoticeFile notice, LocalDate date) {
        return models.of(notice.of(), file, date);
    }

    /// Everything that stops a notice; empty when it can be issued.
    public List<Problem> problems(ContractFile file, NoticeFile notice, LocalDate date) throws TroubleException {
        var problems = new ArrayList<Problem>();
        var issued = notice.issued();
        if (issued != null) {
            problems.add(Problem.of("contract.notice.issued", issued.noticeDate()));
            return problems;
        }
        problems.addAll(Permitted.against(CaseStep.of(notice.form().action()), file, date));
        if (file.decision().filter(d -> d.action() == notice.form().action()).isEmpty()) {
            problems.add(Problem.of("contract.notice.undecided"));
        }
        problems.addAll(NoticeRules.against(notice.of(), file, cases.settings(), date));
        if (problems.isEmpty()) {
            problems.addAll(documents.problems(model(file, notice, date)));
        }
        return problems;
    }

    /// Issues a notice, dated so.
    public Outcome<Sent> issue(RecordId caseId, RecordId notice, LocalDate date) throws TroubleException {
        var file = cases.find(caseId);
        var found = file.flatMap(f -> f.notice(notice));
        if (file.isEmpty() || found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.notice.unknown", notice));
        }
        var problems = problems(file.get(), found.get(), date);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var batch = documents.prepare(List.of(model(file.get(), found.get(), date)));
        if (batch.issued().isEmpty()) {
            return Outcome.refused(batch.refused().getFirst().problems());
        }
        var document = batch.issued().getFirst();
        var issued = issued(found.get(), document, date);
        cases.save(batch.addTo(Change.plain()).put(IssuedNotice.KIND, IssuedNotice.idOf(notice), issued.scope(), issued));
        return Outcome.done(new Sent(issued, document));
    }

    private static IssuedNotice issued(NoticeFile file, IssuedDocument document, LocalDate date) {
        var notice = file.of();
        @Nullable RemedialNotice remedial = notice instanceof RemedialNotice r ? r : null;
        return new IssuedNotice(notice.practice(), notice.caseId(), file.id(), notice.form(), document.id(), date,
                remedial == null ? null : remedial.remedyBy(), remedial == null ? null : remedial.shorter(),
                remedial == null ? null : remedial.reviewOn(), remedial == null ? "" : remedial.venue());
    }
}
