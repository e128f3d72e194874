package soundpractice.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// One matter under a practice's contract, from the concern to its close (§7). What happened in it stands in records of their own.
///
/// @param title what it is about, in a line
/// @param concern the concern of the inspection room that it follows; null when it does not follow one
/// @param concerns what was told, point by point; never about a single performer, who is handed over ([Handover])
/// @param notifiedOn the day the commissioner was told or found out
/// @param type which contract
/// @param contractDate the day the contract began; null until it is known
/// @param alongside what CQC does beside it
/// @param closedOn the day it was closed; null while it is open
/// @param closing how it ended, in words; empty while it is open
public record ContractCase(
        PracticeCode practice,
        String title,
        Origin origin,
        @Nullable RecordId concern,
        List<String> concerns,
        LocalDate notifiedOn,
        LocalDate openedOn,
        ContractType type,
        @Nullable LocalDate contractDate,
        Alongside alongside,
        @Nullable LocalDate closedOn,
        String closing) {

    /// Contract cases in the journal, each scoped to its practice.
    public static final Kind<ContractCase> KIND = Kind.of("contract.case", ContractCase.class).together("closedOn", "closing").together("type", "contractDate");

    public ContractCase {
        concerns = List.copyOf(concerns);
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// Whether it is still open.
    public boolean open() {
        return closedOn == null;
    }

    /// The reference that notices print: `Z99001/contract/2026-01-05`.
    public String reference() {
        return practice + "/contract/" + openedOn;
    }

    /// The same case under this contract.
    public ContractCase under(ContractType kind, @Nullable LocalDate since) {
        return new ContractCase(practice, title, origin, concern, concerns, notifiedOn, openedOn, kind, since, alongside, closedOn, closing);
    }

    /// The same case with what CQC does beside it.
    public ContractCase beside(Alongside cqc) {
        return new ContractCase(practice, title, origin, concern, concerns, notifiedOn, openedOn, type, contractDate, cqc, closedOn, closing);
    }

    /// The same case, closed.
    public ContractCase closed(LocalDate on, String how) {
        return new ContractCase(practice, title, origin, concern, concerns, notifiedOn, openedOn, type, contractDate, alongside, on, how);
    }
}
