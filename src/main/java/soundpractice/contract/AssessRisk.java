package soundpractice.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import soundpractice.contract.evidence.NamedPatients;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;

/// Writes assessments of risk down: every factor graded, the evidence beside each that is not nothing, and who judged.
public final class AssessRisk {
    private final ContractCases cases;

    /// Assesses among these.
    public AssessRisk(ContractCases cases) {
        this.cases = cases;
    }

    /// What is missing in an assessment.
    public static List<Problem> against(List<RiskAssessment.Graded> grades, String reasons, String judgedBy) {
        var problems = new ArrayList<Problem>();
        for (var factor : RiskFactor.values()) {
            var graded = grades.stream().filter(g -> g.factor() == factor).findFirst();
            if (graded.isEmpty()) {
                problems.add(Problem.of("contract.assess.not-graded", Reason.of("", factor.key())).at(factor.word()));
            } else if (graded.get().grade() > 0 && graded.get().evidence().isBlank()) {
                problems.add(Problem.of("contract.assess.no-evidence", Reason.of("", factor.key())).at(factor.word() + "-evidence"));
            } else {
                problems.addAll(NamedPatients.in(factor.word() + "-evidence", List.of(graded.get().evidence())));
            }
        }
        if (reasons.isBlank()) {
            problems.add(Problem.of("contract.assess.no-reasons").at("reasons"));
        }
        problems.addAll(NamedPatients.in("reasons", List.of(reasons)));
        if (judgedBy.isBlank()) {
            problems.add(Problem.of("contract.assess.nobody").at("judged-by"));
        }
        return problems;
    }

    /// Writes an assessment down.
    public Outcome<RiskAssessment> assess(RecordId caseId, List<RiskAssessment.Graded> grades, RiskAssessment.Conclusion conclusion, boolean significant, String reasons,
            String judgedBy, LocalDate today) throws TroubleException {
        var found = cases.find(caseId);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var problems = new ArrayList<>(Permitted.against(CaseStep.ASSESS, found.get(), today));
        problems.addAll(against(grades, reasons, judgedBy));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var ordered = Arrays.stream(RiskFactor.values()).flatMap(f -> grades.stream().filter(g -> g.factor() == f).limit(1)).toList();
        var assessment = new RiskAssessment(found.get().practice(), caseId, today, ordered, conclusion, significant, reasons.strip(), judgedBy.strip());
        cases.save(Change.plain().put(RiskAssessment.KIND, cases.newId(), assessment.scope(), assessment));
        return Outcome.done(assessment);
    }
}
