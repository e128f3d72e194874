package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.Cell;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A practice's way with the regulator from a poor rating to its end. A practice that is rated poorly again later gets a new one.
///
/// @param inspection the inspection that opened it
/// @param opened the day from which its time counts
/// @param cells codes of the ratings that were Inadequate then: what re-inspection looks at again (N-2)
/// @param stage how far it has come
/// @param since the day it reached that stage
/// @param officer who answers for it in the team
/// @param plan the improvement plan made for it; null before there is one
/// @param readinessOn when readiness is looked at before re-inspection; null when it was decided not to
/// @param readinessHow how it is looked at, decided at the start (MP-3); for a review that was decided against, why
/// @param readinessDoneOn the day it was looked at; null before
/// @param readinessFound what was found then
/// @param patientsLead the senior person who sees to it that patients are told (44-48); may be empty
/// @param closedOn the day it ended; null while it is open
public record Course(
        PracticeCode practice,
        RecordId inspection,
        LocalDate opened,
        List<String> cells,
        CourseStage stage,
        LocalDate since,
        String officer,
        @Nullable RecordId plan,
        @Nullable LocalDate readinessOn,
        String readinessHow,
        @Nullable LocalDate readinessDoneOn,
        String readinessFound,
        String patientsLead,
        @Nullable LocalDate closedOn) {

    /// Courses in the journal, each scoped to its practice. Where it stands and since when merge as one.
    public static final Kind<Course> KIND = Kind.of("inspection.course", Course.class).together("stage", "since", "closedOn")
            .together("readinessOn", "readinessHow").together("readinessDoneOn", "readinessFound");

    public Course {
        cells = List.copyOf(cells);
    }

    /// The identity of the course that an inspection opened: two laptops that open it apart have opened one.
    public static RecordId idOf(PracticeCode practice, RecordId inspection) {
        return RecordId.derived(KIND.name(), practice, inspection);
    }

    /// A course that begins.
    ///
    /// @param from the day from which its time counts
    public static Course open(PracticeCode practice, RecordId inspection, CourseStage stage, LocalDate from, List<Cell> inadequate, String officer) {
        return new Course(practice, inspection, from, inadequate.stream().map(Cell::code).toList(), stage, from, officer, null, null, "", null, "", "", null);
    }

    /// Its identity.
    public RecordId id() {
        return idOf(practice, inspection);
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The ratings it is about.
    public List<Cell> about() {
        return cells.stream().flatMap(c -> Cell.of(c).stream()).toList();
    }

    /// The same course, moved on.
    public Course at(CourseStage next, LocalDate on) {
        return new Course(practice, inspection, opened, cells, next, on, officer, plan, readinessOn, readinessHow, readinessDoneOn, readinessFound, patientsLead,
                next.isOpen() ? null : on);
    }

    /// The same course, about these ratings too: a re-inspection may find others.
    public Course alsoAbout(List<Cell> more) {
        var all = java.util.stream.Stream.concat(cells.stream(), more.stream().map(Cell::code)).distinct().toList();
        return new Course(practice, inspection, opened, all, stage, since, officer, plan, readinessOn, readinessHow, readinessDoneOn, readinessFound, patientsLead,
                closedOn);
    }

    /// The same course in somebody's hands.
    public Course ledBy(String answersForIt, String tellsPatients) {
        return new Course(practice, inspection, opened, cells, stage, since, answersForIt, plan, readinessOn, readinessHow, readinessDoneOn, readinessFound, tellsPatients,
                closedOn);
    }

    /// The same course with its plan.
    public Course planned(RecordId made) {
        return new Course(practice, inspection, opened, cells, stage, since, officer, made, readinessOn, readinessHow, readinessDoneOn, readinessFound, patientsLead,
                closedOn);
    }

    /// The same course with what was decided about readiness (MP-3). Another day is another look: what was found before stands in history.
    public Course readiness(@Nullable LocalDate on, String how) {
        boolean same = Objects.equals(on, readinessOn);
        return new Course(practice, inspection, opened, cells, stage, since, officer, plan, on, how, same ? readinessDoneOn : null, same ? readinessFound : "", patientsLead,
                closedOn);
    }

    /// The same course, its readiness looked at.
    public Course ready(LocalDate on, String found) {
        return new Course(practice, inspection, opened, cells, stage, since, officer, plan, readinessOn, readinessHow, on, found, patientsLead, closedOn);
    }
}
