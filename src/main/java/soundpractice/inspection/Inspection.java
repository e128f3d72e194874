package soundpractice.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;

/// One inspection of a practice's location (X-13: the regulator's word is location), from the day it stands on the list to the published ratings.
///
/// @param location the location's name as registered, where it differs from the practice's; may be empty
/// @param reference the regulator's reference of the inspection; may be empty
/// @param planned the day of the visit as announced; null while none is
/// @param held the day of the visit; null before it
/// @param published the day the report came out; null before
/// @param calledOff why it was paused or taken off the list; empty while it stands
/// @param officer who answers for it in the team: a director-level officer who can be reached about immediate risk (Table 1)
/// @param inspector the regulator's Inspection Manager
/// @param patientsAtRisk whether the regulator says that problems are so grave that patients are at risk (N-3)
/// @param noTrust whether the regulator does not trust the practice to improve alone (N-3)
/// @param imported whether the ratings were taken from the published file rather than typed
/// @param inherited whether they were earned under a registration that ended
/// @param ratings what was rated
/// @param note anything else; may be empty
public record Inspection(
        PracticeCode practice,
        InspectionKind kind,
        String location,
        String reference,
        @Nullable LocalDate planned,
        @Nullable LocalDate held,
        @Nullable LocalDate published,
        String calledOff,
        String officer,
        String inspector,
        boolean patientsAtRisk,
        boolean noTrust,
        boolean imported,
        boolean inherited,
        RatingGrid ratings,
        String note) {

    /// Inspections in the journal, each scoped to its practice. Where ratings come from merges with them.
    public static final Kind<Inspection> KIND = Kind.of("inspection.inspection", Inspection.class).together("ratings", "imported", "inherited");

    /// An inspection that stands on the list.
    public static Inspection planned(PracticeCode practice, InspectionKind kind, @Nullable LocalDate on, String officer) {
        return new Inspection(practice, kind, "", "", on, null, null, "", officer, "", false, false, false, false, RatingGrid.EMPTY, "");
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// How far it has come.
    public InspectionState state() {
        if (published != null) {
            return InspectionState.PUBLISHED;
        }
        if (held != null) {
            return InspectionState.HELD;
        }
        return calledOff.isBlank() ? InspectionState.PLANNED : InspectionState.CALLED_OFF;
    }

    /// The day it is known by: the visit's, else the publication's, else the planned one.
    public @Nullable LocalDate day() {
        return held != null ? held : published != null ? published : planned;
    }

    /// The day from which its ratings count: publication if it is known, else the visit.
    public @Nullable LocalDate ratedOn() {
        return published != null ? published : held;
    }

    /// The same with other facts.
    public Inspection called(InspectionKind sort, String place, String number, String answersForIt, String manager, String more) {
        return new Inspection(practice, sort, place, number, planned, held, published, calledOff, answersForIt, manager, patientsAtRisk, noTrust, imported, inherited,
                ratings, more);
    }

    /// The same with its days.
    public Inspection on(@Nullable LocalDate plannedFor, @Nullable LocalDate heldOn, @Nullable LocalDate publishedOn) {
        return new Inspection(practice, kind, location, reference, plannedFor, heldOn, publishedOn, heldOn == null && publishedOn == null ? calledOff : "", officer,
                inspector, patientsAtRisk, noTrust, imported, inherited, ratings, note);
    }

    /// The same, paused or taken off the list.
    public Inspection off(String why) {
        return new Inspection(practice, kind, location, reference, planned, held, published, why, officer, inspector, patientsAtRisk, noTrust, imported, inherited,
                ratings, note);
    }

    /// The same with the regulator's judgement that decides on straight entry (N-3).
    public Inspection judged(boolean atRisk, boolean withoutTrust) {
        return new Inspection(practice, kind, location, reference, planned, held, published, calledOff, officer, inspector, atRisk, withoutTrust, imported, inherited,
                ratings, note);
    }

    /// The same with ratings typed in.
    public Inspection rated(RatingGrid grid) {
        return new Inspection(practice, kind, location, reference, planned, held, published, calledOff, officer, inspector, patientsAtRisk, noTrust, false, false, grid,
                note);
    }

    /// The same with ratings as they were published in a file.
    public Inspection taken(RatingGrid grid, boolean underEndedRegistration) {
        return new Inspection(practice, kind, location, reference, planned, held, published, calledOff, officer, inspector, patientsAtRisk, noTrust, true,
                underEndedRegistration, grid, note);
    }
}
