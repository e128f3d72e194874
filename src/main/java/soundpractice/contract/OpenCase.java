package soundpractice.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.evidence.NamedPatients;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Opens contract cases, keeps their frame right, and closes them.
public final class OpenCase {
    private final ContractCases cases;

    /// Opens among these.
    public OpenCase(ContractCases cases) {
        this.cases = cases;
    }

    /// Opens a case. A concern that has one already does not get a second.
    public Outcome<RecordId> open(PracticeCode practice, String title, Origin origin, @Nullable RecordId concern, List<String> concerns, LocalDate notifiedOn, ContractType type,
            @Nullable LocalDate contractDate, LocalDate today) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (title.isBlank()) {
            problems.add(Problem.of("contract.open.no-title").at("title"));
        }
        var points = concerns.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
        if (points.isEmpty()) {
            problems.add(Problem.of("contract.open.no-concern").at("concerns"));
        }
        if (notifiedOn.isAfter(today)) {
            problems.add(Problem.of("contract.date.later", notifiedOn).at("notified"));
        }
        problems.addAll(NamedPatients.in("concerns", points));
        if (concern != null) {
            cases.following(concern).ifPresent(f -> problems.add(Problem.of("contract.open.followed", f.of().openedOn())));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = cases.newId();
        var opened = new ContractCase(practice, title.strip(), origin, concern, points, notifiedOn, today, type, contractDate, Alongside.NOTHING, null, "");
        cases.save(Change.plain().put(ContractCase.KIND, id, opened.scope(), opened));
        return Outcome.done(id);
    }

    /// Says under which contract the case is.
    public Outcome<ContractCase> under(Entry<ContractCase> read, ContractType type, @Nullable LocalDate since) throws TroubleException {
        return change(read, read.value().under(type, since), List.of());
    }

    /// Says what CQC does beside the contract (L-3).
    public Outcome<ContractCase> beside(Entry<ContractCase> read, Alongside cqc) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (cqc.runs() && cqc.what().isBlank()) {
            problems.add(Problem.of("contract.alongside.no-words").at("what").by(RuleId.of("L-4")));
        }
        if (cqc.suspendedUntil() != null && (cqc.suspendedFrom() == null || cqc.suspendedUntil().isBefore(cqc.suspendedFrom()))) {
            problems.add(Problem.of("contract.date.order").at("suspended-until"));
        }
        problems.addAll(NamedPatients.in("what", List.of(cqc.what())));
        return change(read, read.value().beside(cqc), problems);
    }

    private Outcome<ContractCase> change(Entry<ContractCase> read, ContractCase now, List<Problem> problems) throws TroubleException {
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!read.value().open()) {
            return Outcome.refused(Problem.of("contract.barred.closed", Optional.ofNullable(read.value().closedOn()).orElseThrow()));
        }
        cases.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }

    /// Closes a case, when nothing in it is open.
    public Outcome<ContractCase> close(RecordId id, String how, LocalDate today) throws TroubleException {
        var found = cases.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", id));
        }
        var problems = new ArrayList<>(Permitted.against(CaseStep.CLOSE, found.get(), today));
        if (how.isBlank()) {
            problems.add(Problem.of("contract.close.no-words").at("closing"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var closed = found.get().of().closed(today, how.strip());
        cases.save(Change.because(how.strip()).put(found.get().entry(), closed));
        return Outcome.done(closed);
    }
}
