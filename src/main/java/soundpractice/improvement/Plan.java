package soundpractice.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// An improvement plan of one practice: what all its pages share. Problems, issues, actions, milestones and progress are records of their own, so that two people
/// who work on one plan apart meet in the merge by field.
///
/// @param shape which definition it follows ([PlanShape#id()]): `c1`, `c2`, `c3`, `annex-2`, `quality`, `forward-view`
/// @param title what it is called on lists and pages
/// @param begun the day it was started
/// @param state how far it has come, and since when
/// @param follows the plan before it, whose actions it carries on; null if it is the first
/// @param light whether it is the lighter plan for a straightforward single rating: then only what every plan needs is asked
/// @param accountNumber the provider's number with the inspectorate (Annex 2, field 3)
/// @param reference the inspection's or the case's reference (Annex 2, field 4)
/// @param location the location's name as registered, where it differs from the practice's (Annex 2, field 5)
/// @param completedBy who filled it in, in print (Annex 2, field 6)
/// @param positions their positions (Annex 2, field 7)
/// @param purpose the shared aim in the practice's own words; may be empty
/// @param reviewDays how many days lie between two reviews; 0 when none are planned
/// @param readinessOn when readiness is looked at before a re-inspection, decided at the start (MP-3); null when it is not
public record Plan(
        PracticeCode practice,
        String shape,
        String title,
        LocalDate begun,
        PlanState state,
        LocalDate since,
        @Nullable RecordId follows,
        boolean light,
        String accountNumber,
        String reference,
        String location,
        String completedBy,
        String positions,
        String purpose,
        int reviewDays,
        @Nullable LocalDate readinessOn) {

    /// Plans in the journal, each scoped to its practice. The state and its day merge as one.
    public static final Kind<Plan> KIND = Kind.of("improvement.plan", Plan.class).together("state", "since");

    /// How often a plan is reviewed unless somebody says otherwise: every four weeks, which keeps the burden low (MP-4).
    public static final int USUAL_REVIEW = 28;

    /// A draft that is started now.
    public static Plan draft(PracticeCode practice, String shape, String title, LocalDate on, boolean light) {
        return new Plan(practice, shape, title, on, PlanState.DRAFT, on, null, light, "", "", "", "", "", "", USUAL_REVIEW, null);
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The same plan in another state.
    public Plan in(PlanState next, LocalDate on) {
        return new Plan(practice, shape, title, begun, next, on, follows, light, accountNumber, reference, location, completedBy, positions, purpose, reviewDays,
                readinessOn);
    }

    /// The same plan, carrying on another.
    public Plan after(RecordId earlier) {
        return new Plan(practice, shape, title, begun, state, since, earlier, light, accountNumber, reference, location, completedBy, positions, purpose, reviewDays,
                readinessOn);
    }

    /// The same plan under another title, with another purpose.
    public Plan called(String newTitle, String newPurpose) {
        return new Plan(practice, shape, newTitle, begun, state, since, follows, light, accountNumber, reference, location, completedBy, positions, newPurpose,
                reviewDays, readinessOn);
    }

    /// The same plan with the registration facts and the author that Annex 2 asks for (fields 3 to 7).
    public Plan filed(String account, String inspection, String place, String by, String jobs) {
        return new Plan(practice, shape, title, begun, state, since, follows, light, account, inspection, place, by, jobs, purpose, reviewDays, readinessOn);
    }

    /// The same plan, reviewed every so many days, with its readiness looked at on that day.
    public Plan watched(int days, @Nullable LocalDate readiness) {
        return new Plan(practice, shape, title, begun, state, since, follows, light, accountNumber, reference, location, completedBy, positions, purpose, days,
                readiness);
    }
}
