package soundpractice.inspection.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.inspection.Inspections;
import soundpractice.inspection.NoPatients;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Writes down what was prepared for an inspection and done after it: lines of the pack, meetings, duties.
public final class Prepare {
    private final Inspections inspections;

    /// Preparation of this team's inspections.
    public Prepare(Inspections inspections) {
        this.inspections = inspections;
    }

    /// Writes a note at a line of the pack. Its source is always named: where it is, who was asked, or why it is not needed.
    public Outcome<ItemNote> note(ItemNote note) throws TroubleException {
        if (note.source().isBlank()) {
            return Outcome.refused(Problem.of("inspection.pack.say-source").at("source"));
        }
        var named = against(note);
        if (!named.isEmpty()) {
            return Outcome.refused(named);
        }
        if (note.item().isHeading()) {
            return Outcome.refused(Problem.of("inspection.pack.heading").at("source"));
        }
        inspections.save(Change.plain().put(ItemNote.KIND, ItemNote.idOf(note.inspection(), note.item()), Scope.of(note.practice()), note));
        return Outcome.done(note);
    }

    /// What keeps a note from being written.
    public static List<Problem> against(ItemNote note) {
        return NoPatients.in("source", note.source(), "text", note.text());
    }

    /// Writes a meeting down. Refused in the future, and without what was shared.
    public Outcome<RecordId> meet(Meeting meeting, LocalDate today) throws TroubleException {
        var problems = against(meeting, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = inspections.newId();
        inspections.save(Change.plain().put(Meeting.KIND, id, Scope.of(meeting.practice()), meeting));
        return Outcome.done(id);
    }

    /// What keeps a meeting from being written.
    public static List<Problem> against(Meeting meeting, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (meeting.on().isAfter(today)) {
            problems.add(Problem.of("inspection.in-future", meeting.on()).at("on"));
        }
        if (meeting.shared().isBlank() && meeting.agreed().isBlank()) {
            problems.add(Problem.of("inspection.meeting.say-what").at("shared"));
        }
        problems.addAll(NoPatients.in("shared", meeting.shared(), "agreed", meeting.agreed()));
        return problems;
    }

    /// Ticks a duty, or says why it was not called for.
    public Outcome<RecordId> tick(DutyDone done, LocalDate today) throws TroubleException {
        var problems = against(done, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = DutyDone.idOf(done.inspection(), done.duty());
        inspections.save(Change.plain().put(DutyDone.KIND, id, Scope.of(done.practice()), done));
        return Outcome.done(id);
    }

    /// What keeps a tick from being written.
    public static List<Problem> against(DutyDone done, LocalDate today) {
        if (done.on().isAfter(today)) {
            return List.of(Problem.of("inspection.in-future", done.on()).at("on"));
        }
        return !done.needed() && done.note().isBlank() ? List.of(Problem.of("inspection.duty.say-why-not").at("note")) : List.of();
    }
}
