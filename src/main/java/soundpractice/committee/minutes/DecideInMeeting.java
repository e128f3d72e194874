package soundpractice.committee.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Cases;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.course.DecideCourse;
import soundpractice.committee.AgendaItem;
import soundpractice.committee.CommitteeDecision;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.Meetings;
import soundpractice.committee.MinuteAction;
import soundpractice.committee.Resolution;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Writes down what a meeting resolves, as it resolves it. A course goes back to its case in the same save: both are kept, or neither.
public final class DecideInMeeting {
    private final Meetings meetings;
    private final DecideCourse courses;

    /// For these meetings and cases.
    public DecideInMeeting(Meetings meetings, Cases cases) {
        this.meetings = meetings;
        this.courses = new DecideCourse(cases);
    }

    /// What is given to somebody to do.
    ///
    /// @param owner who does it
    /// @param due by when
    public record Task(String what, String owner, LocalDate due) {}

    /// What is resolved about a case.
    ///
    /// @param findings what course iii rests on; empty words for anything else
    /// @param words the resolution as it is worded; may be empty
    /// @param tasks what follows from it
    public record Resolved(Resolution resolution, DecideCourse.Findings findings, String words, List<Task> tasks) {
        public Resolved {
            tasks = List.copyOf(tasks);
        }
    }

    /// Resolves about a case on the agenda. Refused when the body does not pick courses, when the case may not take the course from where it stands, and when course
    /// iii lacks a finding.
    public Outcome<CommitteeDecision> resolve(RecordId meeting, RecordId caseId, Resolved resolved, LocalDate today) throws TroubleException {
        var file = meetings.find(meeting);
        var item = file.flatMap(f -> f.cases().stream().map(e -> e.value()).filter(i -> caseId.equals(i.caseId())).findFirst());
        if (file.isEmpty() || item.isEmpty()) {
            return Outcome.refused(Problem.of(file.isEmpty() ? "committee.meeting.unknown" : "committee.decide.not-on-agenda", meeting));
        }
        var problems = against(file.get(), caseId, resolved, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var change = Change.plain();
        var on = file.get().of().date();
        var name = file.get().body().code() + ", " + on;
        var course = resolved.resolution().course();
        var reasons = new ArrayList<Reason>();
        if (course.isPresent()) {
            var chosen = courses.addTo(change, caseId, course.get(), resolved.findings(), on, name, resolved.words());
            if (!(chosen instanceof Outcome.Done<CourseChosen>(var picked))) {
                return Outcome.refused(chosen.problems());
            }
            reasons.addAll(picked.reasons());
        } else {
            reasons.add(Reason.of(resolved.resolution().rule(), "committee.decide.no-course"));
        }
        var decision = decision(file.get(), item.get(), resolved, reasons);
        change.put(CommitteeDecision.KIND, meetings.newId(), decision.scope(), decision);
        resolved.tasks().forEach(task -> put(change, meeting, item.get(), task));
        meetings.save(change);
        return Outcome.done(decision);
    }

    private List<Problem> against(MeetingFile file, RecordId caseId, Resolved resolved, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var course = resolved.resolution().course();
        if (file.of().date().isAfter(today)) {
            problems.add(Problem.of("committee.decide.ahead", file.of().date()));
        }
        if (course.isPresent() && !file.body().picksCourses()) {
            problems.add(Problem.of("committee.decide.not-its-right", file.body().code()).at("resolution").by(RuleId.of("R-75")));
        }
        if (file.decisionOn(caseId).filter(d -> d.resolution().course().isPresent()).isPresent()) {
            problems.add(Problem.of("committee.decide.decided").at("resolution").by(RuleId.of("R-75")));
        }
        for (var task : resolved.tasks()) {
            problems.addAll(against(task));
        }
        if (problems.isEmpty() && course.isPresent()) {
            problems.addAll(courses.against(caseId, course.get(), resolved.findings(), file.of().date()));
        }
        return problems;
    }

    private static List<Problem> against(Task task) {
        var problems = new ArrayList<Problem>();
        if (task.what().isBlank()) {
            problems.add(Problem.of("committee.action.what").at("what"));
        }
        if (task.owner().isBlank()) {
            problems.add(Problem.of("committee.action.who").at("owner"));
        }
        return problems;
    }

    private static CommitteeDecision decision(MeetingFile file, AgendaItem item, Resolved resolved, List<Reason> reasons) {
        return new CommitteeDecision(file.id(), java.util.Objects.requireNonNull(item.caseId()), java.util.Objects.requireNonNull(item.practice()), resolved.resolution(),
                resolved.findings().noEffort().strip(), resolved.findings().noAssurance().strip(), resolved.words().strip(), reasons, file.of().date());
    }

    private void put(Change change, RecordId meeting, @Nullable AgendaItem item, Task task) {
        var practice = item == null ? null : item.practice();
        change.put(MinuteAction.KIND, meetings.newId(), practice == null ? Scope.AREA : Scope.of(practice),
                new MinuteAction(meeting, item == null ? null : item.caseId(), practice, task.what().strip(), task.owner().strip(), task.due(), null));
    }

    /// Gives somebody something to do that belongs to no decision.
    ///
    /// @param item the agenda item it came up at; null for none
    public Outcome<Task> give(RecordId meeting, @Nullable RecordId item, Task task) throws TroubleException {
        var file = meetings.find(meeting);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.unknown", meeting));
        }
        var problems = against(task);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var at = file.get().agenda().stream().filter(e -> e.id().equals(item)).map(e -> e.value()).findFirst().orElse(null);
        var change = Change.plain();
        put(change, meeting, at, task);
        meetings.save(change);
        return Outcome.done(task);
    }

    /// Writes down that an action was done.
    public Outcome<MinuteAction> done(RecordId action, LocalDate on) throws TroubleException {
        var found = meetings.all().stream().flatMap(f -> f.actions().stream()).filter(e -> e.id().equals(action)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("committee.action.unknown", action));
        }
        var before = found.get().value().doneOn();
        if (before != null) {
            return Outcome.refused(Problem.of("committee.action.done", before));
        }
        var done = found.get().value().done(on);
        meetings.save(Change.plain().put(found.get(), done));
        return Outcome.done(done);
    }

    /// The cases of a meeting about which nothing was resolved yet.
    public List<AgendaItem> open(MeetingFile file) {
        return file.cases().stream().map(e -> e.value()).filter(i -> file.decisionOn(java.util.Objects.requireNonNull(i.caseId())).isEmpty()).toList();
    }
}
