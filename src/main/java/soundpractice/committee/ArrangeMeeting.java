package soundpractice.committee;

import java.time.LocalDate;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Arranges meetings: who meets when, who takes part, which interests were declared, what the cover sheet says.
public final class ArrangeMeeting {
    private final Meetings meetings;

    /// Arranges among these.
    public ArrangeMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    /// Puts a meeting into the calendar. Refused for an unknown body, and where the body meets on that day already.
    public Outcome<RecordId> plan(String body, LocalDate on, String time, String place, String chair) throws TroubleException {
        var known = meetings.body(body);
        if (known.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.body-unknown", body, meetings.bodies().stream().map(Body::code).toList()).at("body"));
        }
        if (meetings.on(on).stream().anyMatch(f -> f.of().body().equals(known.get().code()))) {
            return Outcome.refused(Problem.of("committee.meeting.twice", known.get().code(), on).at("date"));
        }
        var id = meetings.newId();
        meetings.save(Change.plain().put(Meeting.KIND, id, Scope.AREA, Meeting.planned(known.get().code(), on, time.strip(), place.strip(), chair.strip())));
        return Outcome.done(id);
    }

    /// Changes day, time, place or chair. Refused once the meeting was held.
    public Outcome<Meeting> change(RecordId id, LocalDate on, String time, String place, String chair) throws TroubleException {
        var file = meetings.find(id);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.unknown", id));
        }
        if (file.get().of().held()) {
            return Outcome.refused(Problem.of("committee.meeting.held", file.get().of().date()));
        }
        var changed = file.get().of().arranged(on, time.strip(), place.strip(), chair.strip());
        meetings.save(Change.plain().put(file.get().meeting(), changed));
        return Outcome.done(changed);
    }

    /// Says that the meeting took place; from then on its day stands. Refused before its day.
    public Outcome<Meeting> held(RecordId id, LocalDate today) throws TroubleException {
        var file = meetings.find(id);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.unknown", id));
        }
        if (file.get().of().date().isAfter(today)) {
            return Outcome.refused(Problem.of("committee.meeting.ahead", file.get().of().date()));
        }
        var over = file.get().of().over();
        meetings.save(Change.plain().put(file.get().meeting(), over));
        return Outcome.done(over);
    }

    /// Writes somebody's part in the meeting down; what was there under the same name is replaced.
    public Outcome<Attendance> attends(RecordId meeting, String person, String role, Attendance.Presence presence) throws TroubleException {
        if (person.isBlank()) {
            return Outcome.refused(Problem.of("committee.person.who").at("person"));
        }
        var attendance = new Attendance(meeting, person.strip(), role.strip(), presence);
        meetings.save(Change.plain().put(Attendance.KIND, Attendance.idOf(meeting, person), Scope.AREA, attendance));
        return Outcome.done(attendance);
    }

    /// Writes a declared interest down.
    public Outcome<Interest> declares(Interest interest) throws TroubleException {
        if (interest.person().isBlank()) {
            return Outcome.refused(Problem.of("committee.person.who").at("person"));
        }
        if (interest.what().isBlank()) {
            return Outcome.refused(Problem.of("committee.interest.what").at("what"));
        }
        meetings.save(Change.plain().put(Interest.KIND, meetings.newId(), Scope.AREA, interest));
        return Outcome.done(interest);
    }

    /// Keeps the cover sheet's texts.
    public Outcome<Cover> covers(Cover cover) throws TroubleException {
        meetings.save(Change.plain().put(Cover.KIND, Cover.idOf(cover.meeting()), Scope.AREA, cover));
        return Outcome.done(cover);
    }

    /// Keeps a paper's file.
    public Outcome<Paper> takesPaper(RecordId meeting, String title, String fileName, byte[] content, String about) throws TroubleException {
        if (title.isBlank()) {
            return Outcome.refused(Problem.of("committee.paper.title").at("title"));
        }
        if (content.length == 0) {
            return Outcome.refused(Problem.of("committee.paper.empty", fileName).at("file"));
        }
        var paper = new Paper(meeting, title.strip(), fileName, meetings.keep(content), about.strip());
        meetings.save(Change.plain().put(Paper.KIND, meetings.newId(), Scope.AREA, paper));
        return Outcome.done(paper);
    }

    /// Adds a body of the team's own, or changes one.
    public Outcome<Body> body(Body body) throws TroubleException {
        if (!body.code().matches("[A-Za-z][A-Za-z0-9&-]{0,11}")) {
            return Outcome.refused(Problem.of("committee.body.code", body.code()).at("code"));
        }
        if (body.name().isBlank()) {
            return Outcome.refused(Problem.of("committee.body.name").at("name"));
        }
        meetings.save(Change.plain().put(Body.KIND, Body.idOf(body.code()), Scope.AREA, body));
        return Outcome.done(body);
    }
}
