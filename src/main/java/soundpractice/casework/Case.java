package soundpractice.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// One practice's way through the support and escalation process, from the first letter to the close. A practice that comes back later gets a new case.
///
/// @param opened the quarter whose results opened it
/// @param openedOn the day it was opened
/// @param stage how far it has come
/// @param since the day it reached that stage
/// @param closedOn the day it was closed; null while it is open
public record Case(
        PracticeCode practice,
        FinancialQuarter opened,
        LocalDate openedOn,
        Stage stage,
        LocalDate since,
        @Nullable LocalDate closedOn) {

    /// Cases in the journal, each scoped to its practice. Where a case stands and since when merge as one.
    public static final Kind<Case> KIND = Kind.of("casework.case", Case.class).together("stage", "since", "closedOn");

    /// The identity of the case that a quarter opened for a practice: two laptops that open it apart have opened one.
    public static RecordId idOf(PracticeCode practice, FinancialQuarter opened) {
        return RecordId.derived(KIND.name(), practice, opened);
    }

    /// A case that is opened now.
    public static Case open(PracticeCode practice, FinancialQuarter quarter, Stage stage, LocalDate on) {
        return new Case(practice, quarter, on, stage, on, null);
    }

    /// Its identity.
    public RecordId id() {
        return idOf(practice, opened);
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The same case, moved on.
    public Case at(Stage next, LocalDate on) {
        return new Case(practice, opened, openedOn, next, on, next == Stage.CLOSED ? on : null);
    }

    /// The reference that letters print, by which an answer finds its case: `Z99001/2017-18/Q2`.
    public String reference() {
        return practice + "/" + opened;
    }
}
