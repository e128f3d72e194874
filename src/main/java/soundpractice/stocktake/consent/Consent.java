package soundpractice.stocktake.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A practice's consent that its scores are used, without its name, in reports to its network, area or locality (CF-2). It holds only while there is joint
/// work on a plan with the locality team, may end on a day, and can be withdrawn; what was written down stays.
///
/// @param practice whose
/// @param given the day
/// @param givenBy who gave it, for the practice
/// @param jointWork whether joint work on a plan with the locality team goes on, the other condition of CF-2
/// @param until the last day it holds; null: until withdrawn
/// @param withdrawn the day it was taken back; null while it holds
/// @param note how it was given (a signed form, in the meeting …)
/// @param uses what for; records of before there was a choice say nothing here and mean comparison
public record Consent(
        PracticeCode practice, LocalDate given, String givenBy, boolean jointWork, @Nullable LocalDate until, @Nullable LocalDate withdrawn, String note,
        @Nullable List<Use> uses) {

    /// How the journal knows it.
    public static final Kind<Consent> KIND = Kind.of("stocktake.consent", Consent.class);

    public Consent {
        uses = uses == null ? List.of(Use.COMPARISON) : uses.stream().distinct().sorted().toList();
    }

    /// A consent to comparison.
    public Consent(PracticeCode practice, LocalDate given, String givenBy, boolean jointWork, @Nullable LocalDate until, @Nullable LocalDate withdrawn, String note) {
        this(practice, given, givenBy, jointWork, until, withdrawn, note, List.of(Use.COMPARISON));
    }

    /// What for.
    public List<Use> purposes() {
        return uses == null ? List.of(Use.COMPARISON) : uses;
    }

    /// The id of a practice's consent: it has one record, with a history.
    public static RecordId idOf(PracticeCode practice) {
        return RecordId.derived("stocktake.consent", practice);
    }

    /// Whose record it is: the practice's.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// Whether it allows comparison on a day.
    public boolean holds(LocalDate on) {
        return holds(on, Use.COMPARISON);
    }

    /// Whether it allows a use on a day. Comparison needs joint work on a plan as well (CF-2); publication does not.
    public boolean holds(LocalDate on, Use use) {
        return purposes().contains(use) && (use != Use.COMPARISON || jointWork) && !on.isBefore(given) && (until == null || !on.isAfter(until)) && (withdrawn == null || on.isBefore(withdrawn));
    }
}
