package soundpractice.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import soundpractice.contract.evidence.NamedPatients;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Decides on a course, where nothing bars it; writes down what goes before a decision: legal advice, and performer concerns handed over.
public final class DecideAction {
    private final ContractCases cases;

    /// Decides among these.
    public DecideAction(ContractCases cases) {
        this.cases = cases;
    }

    /// Decides. Refused with every reason that bars the course.
    public Outcome<ActionDecision> decide(RecordId caseId, Action action, String decidedBy, String reasons, LocalDate today) throws TroubleException {
        var found = cases.find(caseId);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var problems = new ArrayList<>(Permitted.against(CaseStep.of(action), found.get(), today));
        if (decidedBy.isBlank()) {
            problems.add(Problem.of("contract.decide.nobody").at("decided-by"));
        }
        if (reasons.isBlank()) {
            problems.add(Problem.of("contract.decide.no-reasons").at("reasons"));
        }
        problems.addAll(NamedPatients.in("reasons", java.util.List.of(reasons)));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var decision = new ActionDecision(found.get().practice(), caseId, action, today, decidedBy.strip(), reasons.strip());
        cases.save(Change.plain().put(ActionDecision.KIND, cases.newId(), decision.scope(), decision));
        return Outcome.done(decision);
    }

    /// Writes down that legal advice was taken on these courses.
    public Outcome<LegalAdvice> advised(RecordId caseId, LocalDate on, String from, Set<Action> covers, String kept, LocalDate today) throws TroubleException {
        var found = cases.find(caseId);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var problems = new ArrayList<Problem>();
        if (on.isAfter(today)) {
            problems.add(Problem.of("contract.date.later", on).at("on"));
        }
        if (from.isBlank()) {
            problems.add(Problem.of("contract.advice.nobody").at("from"));
        }
        if (covers.isEmpty()) {
            problems.add(Problem.of("contract.advice.on-nothing").at("covers"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var advice = new LegalAdvice(found.get().practice(), caseId, on, from.strip(), covers, kept.strip());
        cases.save(Change.plain().put(LegalAdvice.KIND, cases.newId(), advice.scope(), advice));
        return Outcome.done(advice);
    }

    /// Writes down that a concern about a single performer was handed over. The case keeps the other body's reference and nothing of the concern (105, 116).
    public Outcome<Handover> handOver(RecordId caseId, LocalDate on, Handover.Body to, String reference, String by, LocalDate today) throws TroubleException {
        var found = cases.find(caseId);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var problems = new ArrayList<Problem>();
        if (on.isAfter(today)) {
            problems.add(Problem.of("contract.date.later", on).at("on"));
        }
        if (reference.isBlank() || reference.strip().length() > Handover.LONGEST_REFERENCE) {
            problems.add(Problem.of("contract.handover.reference", Handover.LONGEST_REFERENCE).at("reference"));
        }
        if (by.isBlank()) {
            problems.add(Problem.of("contract.handover.nobody").at("by"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var handover = new Handover(found.get().practice(), caseId, on, to, reference.strip(), by.strip());
        cases.save(Change.plain().put(Handover.KIND, cases.newId(), handover.scope(), handover));
        return Outcome.done(handover);
    }
}
