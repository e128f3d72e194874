package soundpractice.casework.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.Cases;
import soundpractice.casework.Course;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.Decision;
import soundpractice.casework.MoveCase;
import soundpractice.casework.Stage;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Writes down which course the committee picked for a case and moves the case there. Course iii is refused without both findings.
public final class DecideCourse {
    private final Cases cases;

    /// Courses for these cases.
    public DecideCourse(Cases cases) {
        this.cases = cases;
    }

    /// What course iii rests on; empty words for the other two.
    ///
    /// @param noEffort in words: no effort was made
    /// @param noAssurance in words: no assurance can be given
    public record Findings(String noEffort, String noAssurance) {
        /// None, as with courses i and ii.
        public static final Findings NONE = new Findings("", "");
    }

    /// What stands against the course; empty when it can be picked. Says it at the field concerned: `no_effort`, `no_assurance`.
    public List<Problem> against(RecordId id, Course course, Findings findings, LocalDate on) {
        var file = cases.find(id, on);
        if (file.isEmpty()) {
            return List.of(Problem.of("casework.case.unknown", id));
        }
        if (file.get().of().stage() != Stage.PCQG_REVIEW) {
            return List.of(Problem.of("casework.course.not-before", Problem.of(file.get().of().stage().key())).by(RuleId.of("R-75")));
        }
        var problems = new ArrayList<Problem>();
        if (on.isBefore(file.get().of().since())) {
            problems.add(Problem.of("casework.course.too-early", on, file.get().of().since()).at("on").by(RuleId.of("R-75")));
        }
        if (course.needsFindings() && findings.noEffort().isBlank()) {
            problems.add(Problem.of("casework.course.no-effort").at("no_effort").by(RuleId.of("R-76")));
        }
        if (course.needsFindings() && findings.noAssurance().isBlank()) {
            problems.add(Problem.of("casework.course.no-assurance").at("no_assurance").by(RuleId.of("R-76")));
        }
        if (!course.needsFindings() && !(findings.noEffort().isBlank() && findings.noAssurance().isBlank())) {
            problems.add(Problem.of("casework.course.findings-only-iii").at("no_effort").by(RuleId.of("R-76")));
        }
        return problems;
    }

    /// Picks a course.
    ///
    /// @param meeting which meeting, as people call it; may be empty
    /// @param note what else was said; may be empty
    public Outcome<CourseChosen> decide(RecordId id, Course course, Findings findings, LocalDate on, String meeting, String note)
            throws TroubleException {
        var change = Change.plain();
        var outcome = addTo(change, id, course, findings, on, meeting, note);
        if (outcome.isDone()) {
            cases.save(change);
        }
        return outcome;
    }

    /// Adds a course to a change that somebody else saves, with the minutes of the meeting for example: both are kept, or neither.
    public Outcome<CourseChosen> addTo(Change change, RecordId id, Course course, Findings findings, LocalDate on, String meeting, String note) {
        var against = against(id, course, findings, on);
        var entry = cases.entry(id);
        if (!against.isEmpty() || entry.isEmpty()) {
            return Outcome.refused(against);
        }
        var file = cases.find(id, on).orElseThrow();
        var allowed = MoveCase.step(file, course.stage());
        if (!allowed.isDone()) {
            return Outcome.refused(allowed.problems());
        }
        var was = file.of();
        var reasons = List.of(course.why());
        var chosen = new CourseChosen(id, was.practice(), course, on, meeting.strip(), findings.noEffort().strip(), findings.noAssurance().strip(), note.strip(), reasons);
        var decision = new Decision(id, was.practice(), FinancialQuarter.containing(on).previous(), was.stage(), course.stage(), null, "", reasons, false, true, on,
                note.strip(), was.opened().startYear());
        change.put(entry.get(), was.at(course.stage(), on))
                .put(CourseChosen.KIND, cases.newId(), was.scope(), chosen)
                .put(Decision.KIND, cases.newId(), was.scope(), decision);
        return Outcome.done(chosen);
    }
}
