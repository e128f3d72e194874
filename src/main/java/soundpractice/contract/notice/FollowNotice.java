package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.ContractCases;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.contract.evidence.NamedPatients;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Follows a notice that went out: its service, an appeal, and what came of it.
public final class FollowNotice {
    private final ContractCases cases;
    private final KeepEvidence keeping;

    /// Follows among these; scanned proof goes among the evidence.
    public FollowNotice(ContractCases cases, KeepEvidence keeping) {
        this.cases = cases;
        this.keeping = keeping;
    }

    /// An appeal as logged, with the last day it could come in.
    public record Logged(Appeal appeal, LocalDate lastDay, boolean inTime) {}

    /// Writes down when and how a notice was served, and what proves it. The time for an appeal runs from then.
    ///
    /// @param scan the scanned receipt, which goes on file; null where there is none, and then one given before stays
    public Outcome<Service> served(NoticeFile notice, LocalDate on, Service.How how, String by, String proof, KeepEvidence.@Nullable Scan scan, LocalDate today) throws TroubleException {
        var issued = notice.issued();
        if (issued == null) {
            return Outcome.refused(Problem.of("contract.notice.not-issued"));
        }
        var problems = new ArrayList<Problem>();
        if (on.isBefore(issued.noticeDate())) {
            problems.add(Problem.of("contract.service.before", issued.noticeDate()).at("on"));
        }
        if (on.isAfter(today)) {
            problems.add(Problem.of("contract.date.later", on).at("on"));
        }
        if (proof.isBlank()) {
            problems.add(Problem.of("contract.service.no-proof").at("proof"));
        }
        if (by.isBlank()) {
            problems.add(Problem.of("contract.service.nobody").at("by"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var change = Change.plain();
        var receipt = notice.service() == null ? null : notice.service().receipt();
        if (scan != null) {
            var kept = keeping.scanned(change, issued.caseId(), scan, EvidenceItem.Sort.CORRESPONDENCE, on, by, "receipt", today);
            if (!kept.isDone()) {
                return Outcome.refused(kept.problems());
            }
            receipt = kept.orThrow().content();
        }
        var service = new Service(issued.practice(), issued.caseId(), notice.id(), on, how, by.strip(), proof.strip(), receipt);
        cases.save(change.put(Service.KIND, Service.idOf(notice.id()), service.scope(), service));
        return Outcome.done(service);
    }

    /// Logs an appeal, in time or not: whether it came too late is for those who decide it.
    public Outcome<Logged> appealed(NoticeFile notice, LocalDate receivedOn, String grounds, LocalDate today) throws TroubleException {
        var issued = notice.issued();
        var served = notice.servedOn();
        if (issued == null || served == null || notice.form() == Form.NO_ACTION) {
            return Outcome.refused(Problem.of("contract.notice.not-issued"));
        }
        var problems = new ArrayList<Problem>();
        if (notice.appeal() != null) {
            problems.add(Problem.of("contract.appeal.there", notice.appeal().receivedOn()));
        }
        if (receivedOn.isBefore(issued.noticeDate()) || receivedOn.isAfter(today)) {
            problems.add(Problem.of(receivedOn.isAfter(today) ? "contract.date.later" : "contract.appeal.before", receivedOn.isAfter(today) ? receivedOn : issued.noticeDate()).at("received"));
        }
        if (grounds.isBlank()) {
            problems.add(Problem.of("contract.appeal.no-grounds").at("grounds"));
        }
        problems.addAll(NamedPatients.in("grounds", List.of(grounds)));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var appeal = new Appeal(issued.practice(), issued.caseId(), notice.id(), receivedOn, grounds.strip(), null, null, "");
        cases.save(Change.plain().put(Appeal.KIND, Appeal.idOf(notice.id()), appeal.scope(), appeal));
        var last = served.plusDays(cases.settings().appealDays());
        return Outcome.done(new Logged(appeal, last, !receivedOn.isAfter(last)));
    }

    /// Decides an appeal. When it is allowed, the notice falls with it.
    public Outcome<Appeal> decided(NoticeFile notice, Appeal.Verdict verdict, LocalDate on, String reasons, String by, LocalDate today) throws TroubleException {
        var appeal = notice.appeal();
        if (appeal == null || !appeal.open()) {
            return Outcome.refused(Problem.of("contract.appeal.none"));
        }
        var problems = new ArrayList<Problem>();
        if (on.isBefore(appeal.receivedOn()) || on.isAfter(today)) {
            problems.add(Problem.of("contract.appeal.decided-when", appeal.receivedOn()).at("decided-on"));
        }
        if (reasons.isBlank()) {
            problems.add(Problem.of("contract.appeal.no-reasons").at("reasons"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var decided = appeal.decided(verdict, on, reasons);
        var change = Change.plain().put(Appeal.KIND, Appeal.idOf(notice.id()), decided.scope(), decided);
        if (verdict == Appeal.Verdict.ALLOWED) {
            var fell = new Settlement(appeal.practice(), appeal.caseId(), notice.id(), on, Settlement.How.FELL, reasons.strip(), by.strip());
            change.put(Settlement.KIND, Settlement.idOf(notice.id()), fell.scope(), fell);
        }
        cases.save(change);
        return Outcome.done(decided);
    }

    /// Judges what came of a notice.
    public Outcome<Settlement> settle(NoticeFile notice, Settlement.How how, String evidence, String judgedBy, LocalDate today) throws TroubleException {
        var issued = notice.issued();
        if (issued == null) {
            return Outcome.refused(Problem.of("contract.notice.not-issued"));
        }
        var problems = new ArrayList<Problem>();
        if (notice.settlement() != null) {
            problems.add(Problem.of("contract.settle.there", notice.settlement().on()));
        }
        if (notice.appealed()) {
            problems.add(Problem.of("contract.settle.appeal-open"));
        }
        var by = issued.remedyBy();
        if (how == Settlement.How.NOT_SATISFIED && by != null && !today.isAfter(by)) {
            problems.add(Problem.of("contract.settle.time-left", by).at("how"));
        }
        if (evidence.isBlank()) {
            problems.add(Problem.of("contract.settle.no-evidence").at("evidence"));
        }
        if (judgedBy.isBlank()) {
            problems.add(Problem.of("contract.settle.nobody").at("judged-by"));
        }
        problems.addAll(NamedPatients.in("evidence", List.of(evidence)));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var settlement = new Settlement(issued.practice(), issued.caseId(), notice.id(), today, how, evidence.strip(), judgedBy.strip());
        cases.save(Change.plain().put(Settlement.KIND, Settlement.idOf(notice.id()), settlement.scope(), settlement));
        return Outcome.done(settlement);
    }
}
