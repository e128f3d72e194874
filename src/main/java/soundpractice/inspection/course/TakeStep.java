package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.List;
import soundpractice.inspection.Inspections;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Decides on what was proposed, and takes steps by hand. Proposal and decision are both kept.
public final class TakeStep {
    private final Courses courses;
    private final Inspections inspections;

    /// Steps of these courses.
    public TakeStep(Courses courses, Inspections inspections) {
        this.courses = courses;
        this.inspections = inspections;
    }

    /// Follows a proposal, or decides against it; then the note says why.
    ///
    /// @return the course; for a proposal that was not followed and opened none, the step's own id
    public Outcome<RecordId> decide(ProposedStep step, boolean follow, String note, LocalDate today) throws TroubleException {
        if (!follow && note.isBlank()) {
            return Outcome.refused(Problem.of("inspection.step.say-why-not").at("note").by(step.reasons().getFirst().rules().getFirst()));
        }
        var named = step.course();
        var entry = named == null ? java.util.Optional.<CourseFile>empty() : courses.find(named, today);
        if (named != null && entry.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.course.unknown", named));
        }
        if (entry.isPresent() && entry.get().of().stage() != step.before()) {
            return Outcome.refused(Problem.of("inspection.step.moved-meanwhile"));
        }
        var change = note.isBlank() ? Change.plain() : Change.because(note.strip());
        var id = named == null ? Course.idOf(step.practice(), step.inspection()) : named;
        if (follow && named == null) {
            var officer = inspections.find(step.inspection()).map(f -> f.of().officer()).orElse("");
            var course = Course.open(step.practice(), step.inspection(), step.after(), step.from(), step.cells(), officer);
            change.put(Course.KIND, id, course.scope(), course);
        } else if (follow) {
            var was = entry.orElseThrow().of();
            change.put(entry.get().entry(), was.alsoAbout(step.cells()).at(step.after(), step.from()));
        }
        var stepId = courses.newId();
        change.put(CourseStep.KIND, stepId, soundpractice.kernel.Scope.of(step.practice()), new CourseStep(follow || named != null ? id : null, step.practice(),
                step.inspection(), step.before(), step.after(), step.reasons(), true, follow, step.from(), today, note.strip()));
        courses.save(change);
        return Outcome.done(follow || named != null ? id : stepId);
    }

    /// Takes a step by hand: what the regulator has decided. Refused where a rule bars it, and without the ground where one is needed.
    public Outcome<RecordId> take(RecordId course, CourseStage to, LocalDate on, String note, LocalDate today) throws TroubleException {
        var found = courses.find(course, today);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.course.unknown", course));
        }
        var file = found.get();
        var step = NextStep.of(file, today).stream().filter(s -> s.to() == to).findFirst();
        if (step.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.step.not-from-here"));
        }
        var why = step.get().why();
        if (!step.get().allowed()) {
            return Outcome.refused(Problem.of(why.key(), why.args().toArray()).by(why.rules().getFirst()));
        }
        if (step.get().groundNeeded() && note.isBlank()) {
            return Outcome.refused(Problem.of("inspection.step.say-ground").at("note").by(why.rules().getFirst()));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("inspection.in-future", on).at("on"));
        }
        if (on.isBefore(file.of().since())) {
            return Outcome.refused(Problem.of("inspection.step.before-stage", on, file.of().since()).at("on"));
        }
        var was = file.of();
        var rests = file.looked().map(i -> i.id()).orElse(null);
        courses.save((note.isBlank() ? Change.plain() : Change.because(note.strip()))
                .put(file.entry(), was.at(to, on))
                .put(CourseStep.KIND, courses.newId(), was.scope(), new CourseStep(course, was.practice(), rests, was.stage(), to, List.of(why), false, true, on, today, note.strip())));
        return Outcome.done(course);
    }

    /// Changes what the course's record says beside its stage: who leads, the plan, readiness.
    public Outcome<RecordId> keep(RecordId course, java.util.function.UnaryOperator<Course> change, LocalDate today) throws TroubleException {
        var found = courses.find(course, today).map(CourseFile::entry);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.course.unknown", course));
        }
        Entry<Course> entry = found.get();
        var next = change.apply(entry.value());
        if (next.readinessOn() == null && next.readinessHow().isBlank() && entry.value().readinessOn() != null) {
            return Outcome.refused(Problem.of("inspection.course.say-why-no-readiness").at("how").by(soundpractice.kernel.RuleId.of("MP-3")));
        }
        var done = next.readinessDoneOn();
        if (done != null && done.isAfter(today)) {
            return Outcome.refused(Problem.of("inspection.in-future", done).at("on"));
        }
        courses.save(Change.plain().put(entry, next));
        return Outcome.done(course);
    }
}
