package soundpractice.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Cases;
import soundpractice.casework.Stage;
import soundpractice.improvement.Order;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Puts cases and other business on a meeting's agenda, and into order.
public final class SetAgenda {
    private final Meetings meetings;
    private final Cases cases;

    /// Sets the agendas of these meetings.
    public SetAgenda(Meetings meetings, Cases cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    /// The cases that a committee should see and that are not on this agenda: those before it first, then those escalated, then those whose course it
    /// picked before, then the rest, each by practice.
    public List<CaseFile> waiting(MeetingFile file, LocalDate today) {
        var there = file.cases().stream().map(e -> e.value().caseId()).toList();
        return cases.open(today).stream()
                .filter(c -> !there.contains(c.of().id()))
                .sorted(java.util.Comparator.<CaseFile>comparingInt(c -> urgency(c.of().stage())).thenComparing(c -> c.of().practice()))
                .toList();
    }

    private static int urgency(Stage stage) {
        return switch (stage) {
            case PCQG_REVIEW -> 0;
            case ESCALATION -> 1;
            case CONTINUE, VISIT, SERVICE_IN_QUESTION -> 2;
            default -> 3;
        };
    }

    /// Puts a case at the end. Refused when it is closed or stands there already.
    public Outcome<RecordId> add(RecordId meeting, RecordId caseId, LocalDate today) throws TroubleException {
        var file = meetings.find(meeting);
        var found = cases.find(caseId, today);
        if (file.isEmpty() || found.isEmpty()) {
            return Outcome.refused(Problem.of(file.isEmpty() ? "committee.meeting.unknown" : "casework.case.unknown", file.isEmpty() ? meeting : caseId));
        }
        if (file.get().of().held()) {
            return Outcome.refused(Problem.of("committee.meeting.held", file.get().of().date()));
        }
        if (!found.get().of().stage().isOpen()) {
            return Outcome.refused(Problem.of("committee.agenda.closed-case", found.get().of().practice()).by(RuleId.of("R-75")));
        }
        var id = AgendaItem.idOf(meeting, caseId);
        if (file.get().agenda().stream().anyMatch(e -> e.id().equals(id))) {
            return Outcome.refused(Problem.of("committee.agenda.there", found.get().of().practice()));
        }
        meetings.save(Change.plain().put(AgendaItem.KIND, id, Scope.AREA, AgendaItem.of(meeting, file.get().behindLast(), caseId, found.get().of().practice())));
        return Outcome.done(id);
    }

    /// Puts every case on it that the committee has to see: those before it and those escalated.
    ///
    /// @return how many were put there
    public Outcome<Integer> addDue(RecordId meeting, LocalDate today) throws TroubleException {
        var file = meetings.find(meeting);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.unknown", meeting));
        }
        int added = 0;
        for (var waiting : waiting(file.get(), today)) {
            if (urgency(waiting.of().stage()) <= 1 && add(meeting, waiting.of().id(), today).isDone()) {
                added++;
            }
        }
        return Outcome.done(added);
    }

    /// Puts other business at the end.
    public Outcome<RecordId> add(RecordId meeting, String title, String presenter) throws TroubleException {
        var file = meetings.find(meeting);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.unknown", meeting));
        }
        if (title.isBlank()) {
            return Outcome.refused(Problem.of("committee.agenda.title").at("title"));
        }
        var id = meetings.newId();
        meetings.save(Change.plain().put(AgendaItem.KIND, id, Scope.AREA, AgendaItem.of(meeting, file.get().behindLast(), title.strip(), presenter.strip())));
        return Outcome.done(id);
    }

    /// Moves an item so that it stands at an index, counted from 0 among the items as they will be.
    public Outcome<Order> move(RecordId meeting, RecordId item, int index) throws TroubleException {
        var file = meetings.find(meeting);
        var moved = file.stream().flatMap(f -> f.agenda().stream()).filter(e -> e.id().equals(item)).findFirst();
        if (moved.isEmpty()) {
            return Outcome.refused(Problem.of("committee.agenda.gone"));
        }
        var others = new ArrayList<Entry<AgendaItem>>(file.orElseThrow().agenda());
        others.remove(moved.get());
        int at = Math.clamp(index, 0, others.size());
        var low = at == 0 ? null : others.get(at - 1).value().order();
        var high = at == others.size() ? null : others.get(at).value().order();
        // Two laptops can have added at the same place: then there is no room between, and all are placed anew.
        boolean room = low == null || high == null || low.compareTo(high) < 0;
        if (!room) {
            others.add(at, moved.get());
            meetings.save(anew(others));
            return Outcome.done(Order.first());
        }
        var place = Order.between(low, high);
        meetings.save(Change.plain().put(moved.get(), moved.get().value().at(place)));
        return Outcome.done(place);
    }

    private static Change anew(List<Entry<AgendaItem>> items) {
        var change = Change.plain();
        Order place = null;
        for (var item : items) {
            place = Order.after(place);
            change.put(item, item.value().at(place));
        }
        return change;
    }

    /// Takes an item off. Refused once something was resolved about its case here.
    public Outcome<RecordId> remove(RecordId meeting, RecordId item) throws TroubleException {
        var file = meetings.find(meeting);
        var found = file.stream().flatMap(f -> f.agenda().stream()).filter(e -> e.id().equals(item)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("committee.agenda.gone"));
        }
        var caseId = found.get().value().caseId();
        if (caseId != null && file.orElseThrow().decisionOn(caseId).isPresent()) {
            return Outcome.refused(Problem.of("committee.agenda.decided"));
        }
        meetings.save(Change.plain().delete(found.get()));
        return Outcome.done(item);
    }

    /// Writes down what was said about an item.
    public Outcome<AgendaItem> minute(RecordId meeting, RecordId item, String said) throws TroubleException {
        var found = meetings.find(meeting).stream().flatMap(f -> f.agenda().stream()).filter(e -> e.id().equals(item)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("committee.agenda.gone"));
        }
        var minuted = found.get().value().minuted(said.strip());
        meetings.save(Change.plain().put(found.get(), minuted));
        return Outcome.done(minuted);
    }
}
