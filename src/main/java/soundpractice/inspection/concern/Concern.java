package soundpractice.inspection.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// Something the regulator holds to be wrong in a practice, as it was told. Whether it touches the contract is weighed by the contract room, which keeps its own
/// records under this one's id. The team does not wait for the inspection's full report (83).
///
/// @param inspection the inspection it came from; null when it came otherwise
/// @param severity decides how fast it has to be told
/// @param foundOn the day it was found; at a visit, the day of the visit
/// @param atVisit whether it was found at a visit (N-11) or otherwise (N-12)
/// @param toldOn the day we were told; null while it is known from elsewhere only
/// @param toldBy who told us, by name or office; may be empty
/// @param what a short description of the concern
/// @param evidence the evidence held so far; may be empty
/// @param planned what the regulator plans under urgent powers
/// @param plannedOn the day it said so; null when nothing is planned
/// @param closedOn the day it was closed; null while it is open
/// @param outcome what came of it; empty while it is open
public record Concern(
        PracticeCode practice,
        @Nullable RecordId inspection,
        Severity severity,
        LocalDate foundOn,
        boolean atVisit,
        @Nullable LocalDate toldOn,
        String toldBy,
        String what,
        String evidence,
        Enforcement planned,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate closedOn,
        String outcome) {

    /// Concerns in the journal, each scoped to its practice.
    public static final Kind<Concern> KIND =
            Kind.of("inspection.concern", Concern.class).together("toldOn", "toldBy").together("planned", "plannedOn").together("closedOn", "outcome");

    /// A concern told on a day.
    public static Concern told(PracticeCode practice, @Nullable RecordId inspection, Severity severity, LocalDate foundOn, boolean atVisit,
            @Nullable LocalDate toldOn, String toldBy, String what, String evidence) {
        return new Concern(practice, inspection, severity, foundOn, atVisit, toldOn, toldBy, what, evidence, Enforcement.NONE, null, null, "");
    }

    /// The same concern, of an inspection.
    public Concern of(@Nullable RecordId visit) {
        return new Concern(practice, visit, severity, foundOn, atVisit, toldOn, toldBy, what, evidence, planned, plannedOn, closedOn, outcome);
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// Whether somebody still has to look at it.
    public boolean isOpen() {
        return closedOn == null;
    }

    /// The same concern, weighed anew: a graver one shortens the time to tell.
    public Concern weighed(Severity now, String held) {
        return new Concern(practice, inspection, now, foundOn, atVisit, toldOn, toldBy, what, held, planned, plannedOn, closedOn, outcome);
    }

    /// The same concern with what the regulator plans.
    public Concern planning(Enforcement powers, LocalDate on) {
        return new Concern(practice, inspection, severity, foundOn, atVisit, toldOn, toldBy, what, evidence, powers, powers == Enforcement.NONE ? null : on, closedOn,
                outcome);
    }

    /// The same concern, closed.
    public Concern closed(LocalDate on, String result) {
        return new Concern(practice, inspection, severity, foundOn, atVisit, toldOn, toldBy, what, evidence, planned, plannedOn, on, result);
    }
}
