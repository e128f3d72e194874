package soundpractice.contract.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseStep;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.contract.Permitted;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.contract.evidence.NamedPatients;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Carries investigations out at their three levels, raises them, and ends them (§8).
public final class Investigate {
    private final ContractCases cases;
    private final KeepEvidence keeping;

    /// Investigates among these; signed statements go among the evidence.
    public Investigate(ContractCases cases, KeepEvidence keeping) {
        this.cases = cases;
        this.keeping = keeping;
    }

    /// Begins an investigation, where the case permits it.
    public Outcome<RecordId> begin(RecordId caseId, Level level, String why, String lead, LocalDate today) throws TroubleException {
        var found = cases.find(caseId);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var problems = new ArrayList<>(Permitted.against(step(level), found.get(), today));
        found.get().investigation().ifPresent(_ -> problems.add(Problem.of("contract.investigate.raise-instead")));
        problems.addAll(named(why, lead));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var begun = Investigation.begun(found.get().practice(), caseId, level, today, why, lead);
        var id = cases.newId();
        cases.save(Change.plain().put(Investigation.KIND, id, begun.scope(), begun));
        return Outcome.done(id);
    }

    /// Raises an investigation that runs to a higher level, for a reason that this level knows.
    public Outcome<RecordId> raise(Entry<Investigation> read, Level to, Raised reason, String why, LocalDate today) throws TroubleException {
        var was = read.value();
        var file = cases.find(was.caseId());
        var problems = new ArrayList<Problem>();
        if (!was.open()) {
            problems.add(Problem.of("contract.investigate.over", Objects.requireNonNull(was.closedOn())));
        }
        if (to.compareTo(was.level()) <= 0) {
            problems.add(Problem.of("contract.investigate.not-higher", Reason.of("", was.level().key())).at("level"));
        }
        if (!reason.raises(was.level())) {
            problems.add(Problem.of("contract.investigate.not-a-reason", Reason.of("", reason.key()), Reason.of("", was.level().key())).at("reason"));
        }
        if (reason == Raised.RISK_REASSESSED && !reassessed(file, was)) {
            problems.add(Problem.of("contract.investigate.not-reassessed").at("reason"));
        }
        problems.addAll(named(why, was.lead()));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var ended = was.ended(Result.RAISED, today, why);
        var next = Investigation.begun(was.practice(), was.caseId(), to, today, why, was.lead()).raisedFrom(read.id(), reason);
        var id = cases.newId();
        cases.save(Change.because(why.strip()).put(read, ended).put(Investigation.KIND, id, next.scope(), next));
        return Outcome.done(id);
    }

    private static boolean reassessed(Optional<ContractFile> file, Investigation was) {
        return file.filter(f -> f.assessments().size() > 1 && f.assessment().filter(a -> !a.on().isBefore(was.openedOn())).isPresent()).isPresent();
    }

    /// Writes into an investigation that runs.
    public Outcome<Investigation> write(Entry<Investigation> read, Investigation now) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (!read.value().open()) {
            problems.add(Problem.of("contract.investigate.over", Objects.requireNonNull(read.value().closedOn())));
        }
        problems.addAll(NamedPatients.in("asked", now.asked()));
        problems.addAll(NamedPatients.in("findings", now.findings().stream().map(f -> f.what() + "\n" + f.action()).toList()));
        problems.addAll(NamedPatients.in("terms", now.terms().stream().map(Term::question).toList()));
        for (var term : now.terms()) {
            if (term.clause().isEmpty()) {
                problems.add(Problem.of("contract.investigate.term-without-clause", term.question()).at("terms"));
            }
        }
        for (var finding : now.findings()) {
            problems.addAll(against(finding));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        cases.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }

    private static List<Problem> against(Finding finding) {
        var problems = new ArrayList<Problem>();
        if (finding.what().isEmpty()) {
            problems.add(Problem.of("contract.investigate.finding-empty").at("findings"));
        }
        if (finding.breach() && finding.clause().isEmpty()) {
            problems.add(Problem.of("contract.investigate.breach-without-clause", finding.what()).at("findings"));
        }
        if (!finding.action().isEmpty() && finding.by() == null) {
            problems.add(Problem.of("contract.investigate.action-without-date", finding.action()).at("findings"));
        }
        return problems;
    }

    /// Takes a witness's statement. All five uses have to be consented to (119).
    ///
    /// @param scan the signed page, which goes on file; null where it is not scanned
    public Outcome<Statement> take(Entry<Investigation> read, String witness, LocalDate takenOn, String takenBy, String text, Set<ConsentUse> consents, LocalDate consentOn,
            KeepEvidence.@Nullable Scan scan, LocalDate today) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (!read.value().open()) {
            problems.add(Problem.of("contract.investigate.over", Objects.requireNonNull(read.value().closedOn())));
        }
        if (witness.isBlank()) {
            problems.add(Problem.of("contract.statement.no-witness").at("witness"));
        }
        if (takenBy.isBlank()) {
            problems.add(Problem.of("contract.statement.nobody").at("taken-by"));
        }
        if (text.isBlank()) {
            problems.add(Problem.of("contract.statement.empty").at("text"));
        }
        if (takenOn.isAfter(today) || consentOn.isAfter(today)) {
            problems.add(Problem.of("contract.date.later", takenOn.isAfter(today) ? takenOn : consentOn).at("taken-on"));
        }
        var lacking = Arrays.stream(ConsentUse.values()).filter(u -> !consents.contains(u)).map(u -> Reason.of("", u.key())).toList();
        if (!lacking.isEmpty()) {
            problems.add(Problem.of("contract.statement.no-consent", lacking).at("consents"));
        }
        problems.addAll(NamedPatients.in("text", List.of(text)));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var change = Change.plain();
        BlobId paper = null;
        if (scan != null) {
            var kept = keeping.scanned(change, read.value().caseId(), scan, EvidenceItem.Sort.STATEMENT, takenOn, takenBy, "paper", today);
            if (!kept.isDone()) {
                return Outcome.refused(kept.problems());
            }
            paper = kept.orThrow().content();
        }
        var statement = new Statement(read.value().practice(), read.value().caseId(), read.id(), witness.strip(), takenOn, takenBy.strip(), text.strip(), consents, consentOn, paper);
        cases.save(change.put(Statement.KIND, cases.newId(), statement.scope(), statement));
        return Outcome.done(statement);
    }

    /// What stands against ending an investigation so.
    public static List<Problem> against(Investigation of, Result result, ContractFile file) {
        var problems = new ArrayList<Problem>();
        switch (of.level()) {
            case MINOR -> {
                if (of.asked().isEmpty()) {
                    problems.add(Problem.of("contract.end.nothing-asked").at("asked"));
                }
                if (result == Result.ASSURED && of.answeredOn() == null) {
                    problems.add(Problem.of("contract.end.no-answer").at("answered"));
                }
            }
            case MODERATE -> problems.addAll(visit(of.visit(), result));
            case MAJOR -> problems.addAll(audit(of, file));
        }
        if (result.breach() && of.breaches().isEmpty()) {
            problems.add(Problem.of("contract.end.no-breach-found").at("findings"));
        }
        if (result == Result.REMEDIABLE && of.breaches().stream().noneMatch(Finding::remediable)) {
            problems.add(Problem.of("contract.end.none-remediable").at("findings"));
        }
        if (!result.breach() && !of.breaches().isEmpty()) {
            problems.add(Problem.of("contract.end.breach-found", of.breaches().getFirst().clause()).at("result"));
        }
        if (result == Result.GRAVE && of.level() != Level.MAJOR) {
            problems.add(Problem.of("contract.end.grave-needs-audit").at("result"));
        }
        return problems;
    }

    private static List<Problem> visit(Visit visit, Result result) {
        if (visit.refused()) {
            return result.breach() ? List.of() : List.of(Problem.of("contract.end.visit-refused").at("result"));
        }
        var problems = new ArrayList<Problem>();
        var on = visit.on();
        var notice = visit.noticeGivenOn();
        if (on == null) {
            problems.add(Problem.of("contract.end.no-visit").at("visit"));
        } else if (notice == null || !notice.isBefore(on)) {
            problems.add(Problem.of("contract.end.no-visit-notice").at("visit"));
        }
        if (visit.ccg().isBlank()) {
            problems.add(Problem.of("contract.end.no-ccg").at("visit"));
        }
        return problems;
    }

    private static List<Problem> audit(Investigation of, ContractFile file) {
        var problems = new ArrayList<Problem>();
        if (of.terms().isEmpty()) {
            problems.add(Problem.of("contract.end.no-terms").at("terms"));
        }
        if (of.team().size() < 2) {
            problems.add(Problem.of("contract.end.one-discipline").at("team"));
        }
        var missing = Arrays.stream(AuditArea.values()).filter(a -> !of.audited().contains(a)).map(a -> Reason.of("", a.key())).toList();
        if (!missing.isEmpty()) {
            problems.add(Problem.of("contract.end.not-audited", missing).at("audited"));
        }
        if (file.ownEvidence().isEmpty() && file.statements().isEmpty()) {
            problems.add(Problem.of("contract.end.nothing-recorded").at("evidence"));
        }
        if (of.findings().isEmpty()) {
            problems.add(Problem.of("contract.end.no-findings").at("findings"));
        }
        return problems;
    }

    /// Ends an investigation.
    public Outcome<Investigation> end(Entry<Investigation> read, Result result, String report, LocalDate today) throws TroubleException {
        var of = read.value();
        if (!of.open()) {
            return Outcome.refused(Problem.of("contract.investigate.over", Objects.requireNonNull(of.closedOn())));
        }
        var file = cases.find(of.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", of.caseId()));
        }
        var problems = new ArrayList<>(against(of, result, file.get()));
        if (report.isBlank()) {
            problems.add(Problem.of("contract.end.no-report").at("report"));
        }
        problems.addAll(NamedPatients.in("report", List.of(report)));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var ended = of.ended(result, today, report);
        cases.save(Change.plain().put(read, ended));
        return Outcome.done(ended);
    }

    private static List<Problem> named(String why, String lead) {
        var problems = new ArrayList<Problem>();
        if (why.isBlank()) {
            problems.add(Problem.of("contract.investigate.no-why").at("why"));
        }
        if (lead.isBlank()) {
            problems.add(Problem.of("contract.investigate.nobody").at("lead"));
        }
        problems.addAll(NamedPatients.in("why", List.of(why)));
        return problems;
    }

    private static CaseStep step(Level level) {
        return switch (level) {
            case MINOR -> CaseStep.MINOR;
            case MODERATE -> CaseStep.MODERATE;
            case MAJOR -> CaseStep.MAJOR;
        };
    }
}
