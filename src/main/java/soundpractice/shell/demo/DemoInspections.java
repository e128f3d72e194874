package soundpractice.shell.demo;

import java.time.LocalDate;
import java.util.List;
import soundpractice.inspection.Cell;
import soundpractice.inspection.Finding;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionKind;
import soundpractice.inspection.RatingGrid;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.NotificationDuty;
import soundpractice.inspection.concern.Severity;
import soundpractice.inspection.preparation.ChecklistItem;
import soundpractice.inspection.preparation.Duty;
import soundpractice.inspection.preparation.DutyDone;
import soundpractice.inspection.preparation.ItemNote;
import soundpractice.inspection.preparation.Meeting;
import soundpractice.inspection.support.Channel;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;
import soundpractice.shell.wiring.InspectionWiring;
import soundpractice.shell.wiring.OpenStore;

/// Inspections of the fictional area: one practice in special measures, one with time to improve, one that has improved, one that is about to be visited, and
/// fresh ratings that wait for a decision. Made by the same doors a person goes through.
final class DemoInspections {
    private static final String OFFICER = DemoArea.PERSON;
    private static final Cell SAFE = new Cell(null, KeyQuestion.SAFE);
    private static final Cell WELL_LED = new Cell(null, KeyQuestion.WELL_LED);

    private final OpenStore store;
    private final List<DemoPractice> practices;
    private final LocalDate today;
    private final InspectionWiring on;

    DemoInspections(OpenStore store, List<DemoPractice> practices, LocalDate today) {
        this.store = store;
        this.practices = practices;
        this.today = today;
        this.on = InspectionWiring.of(store);
    }

    /// Makes them all; practices that the demonstration does not have are left out.
    void make() throws TroubleException {
        if (practices.size() > 33) {
            inSpecialMeasures(practices.get(33));
        }
        if (practices.size() > 9) {
            improving(practices.get(9));
        }
        if (practices.size() > 28) {
            improved(practices.get(28));
        }
        if (practices.size() > 20) {
            toDecide(practices.get(20));
        }
        if (practices.size() > 14) {
            planned(practices.get(14));
        }
    }

    private String words(String key) {
        return store.messages().text("shell.demo.inspection." + key);
    }

    /// Inadequate thirteen months ago, inadequate again: special measures that end next month.
    private void inSpecialMeasures(DemoPractice practice) throws TroubleException {
        var grave = whole(Rating.REQUIRES_IMPROVEMENT).with(SAFE, Rating.INADEQUATE).with(WELL_LED, Rating.REQUIRES_IMPROVEMENT).with(Cell.OVERALL, Rating.INADEQUATE)
                .with(new Cell(PopulationGroup.VULNERABLE, KeyQuestion.SAFE), Rating.INADEQUATE);
        var first = held(practice, InspectionKind.COMPREHENSIVE, today.minusDays(420), today.minusDays(380), grave);
        finding(first, practice, "medicines", "now", SAFE);
        finding(first, practice, "governance", "some", WELL_LED);
        var course = decided(practice);
        on.steps().keep(course, c -> c.ledBy(OFFICER, words("lead")).readiness(today.minusDays(225), words("readiness")).ready(today.minusDays(224), words("readiness.found")), today)
                .orThrow();
        told(course, Channel.WAITING_ROOM, today.minusDays(370));
        told(course, Channel.PRACTICE_WEBSITE, today.minusDays(369));
        held(practice, InspectionKind.REINSPECTION, today.minusDays(190), today.minusDays(157), grave.with(WELL_LED, Rating.INADEQUATE)
                .with(new Cell(PopulationGroup.VULNERABLE, KeyQuestion.SAFE), Rating.REQUIRES_IMPROVEMENT));
        decided(practice);
        on.steps().keep(course, c -> c.readiness(today.plusDays(3), words("readiness")), today).orThrow();
        told(course, Channel.PATIENT_GROUP, today.minusDays(150));
        var next = on.write().plan(Inspection.planned(practice.code(), InspectionKind.REINSPECTION, today.plusDays(19), OFFICER)).orThrow();
        var concern = on.telling().record(Concern.told(practice.code(), null, Severity.OTHER, today.minusDays(189), true, today.minusDays(188), words("inspector"), words("concern.old"),
                words("concern.old.evidence")), today).orThrow();
        on.telling().notified(concern, NotificationDuty.N_15, today.minusDays(188), words("ccg"), words("telephone"), "", today).orThrow();
        on.telling().close(concern, today.minusDays(150), words("concern.old.outcome"), today).orThrow();
        tick(next, practice, Duty.AT_CONTEXT, today.minusDays(2));
    }

    /// Published four months ago; the report to the regulator is under way.
    private void improving(DemoPractice practice) throws TroubleException {
        held(practice, InspectionKind.COMPREHENSIVE, today.minusDays(900), today.minusDays(860), whole(Rating.GOOD));
        var id = held(practice, InspectionKind.COMPREHENSIVE, today.minusDays(165), today.minusDays(125), whole(Rating.GOOD).with(SAFE, Rating.INADEQUATE)
                .with(WELL_LED, Rating.REQUIRES_IMPROVEMENT).with(Cell.OVERALL, Rating.REQUIRES_IMPROVEMENT));
        finding(id, practice, "medicines", "now", SAFE);
        var course = decided(practice);
        on.steps().keep(course, c -> c.ledBy(OFFICER, words("lead")).readiness(today.plusDays(26), words("readiness")), today).orThrow();
        told(course, Channel.WAITING_ROOM, today.minusDays(118));
    }

    private void improved(DemoPractice practice) throws TroubleException {
        held(practice, InspectionKind.COMPREHENSIVE, today.minusDays(700), today.minusDays(660), whole(Rating.GOOD).with(new Cell(PopulationGroup.LONG_TERM_CONDITIONS, null), Rating.INADEQUATE));
        decided(practice);
        held(practice, InspectionKind.REINSPECTION, today.minusDays(470), today.minusDays(440), whole(Rating.GOOD));
        decided(practice);
    }

    /// Well-led and another question Inadequate: straight entry is proposed and nobody has decided.
    private void toDecide(DemoPractice practice) throws TroubleException {
        var id = held(practice, InspectionKind.COMPREHENSIVE, today.minusDays(44), today.minusDays(4), whole(Rating.REQUIRES_IMPROVEMENT).with(SAFE, Rating.INADEQUATE)
                .with(WELL_LED, Rating.INADEQUATE).with(Cell.OVERALL, Rating.INADEQUATE));
        finding(id, practice, "governance", "likely", WELL_LED);
    }

    /// To be visited next week: some of the pack is noted, a meeting was held, and a concern was told this morning.
    private void planned(DemoPractice practice) throws TroubleException {
        var id = on.write().plan(Inspection.planned(practice.code(), InspectionKind.COMPREHENSIVE, today.plusDays(8), OFFICER)).orThrow();
        on.write().write(id, i -> i.called(i.kind(), "", "INS2-4711000", OFFICER, words("inspector"), ""), today).orThrow();
        note(id, practice, ChecklistItem.PI_08, ItemNote.State.HELD, "pack.declaration");
        note(id, practice, ChecklistItem.PI_14, ItemNote.State.NOT_NEEDED, "pack.professionals");
        note(id, practice, ChecklistItem.PI_16D, ItemNote.State.ASKED_FOR, "pack.survey");
        on.prepare().meet(new Meeting(id, practice.code(), false, today.minusDays(5), words("inspector"), words("meeting.present"), words("meeting.shared"), words("meeting.agreed")), today)
                .orThrow();
        tick(id, practice, Duty.CQC_CHAIR, today.minusDays(5));
        tick(id, practice, Duty.AT_FACTS, today.minusDays(5));
        on.telling().record(Concern.told(practice.code(), id, Severity.IMMEDIATE, today, false, today, words("inspector"), words("concern.new"), ""), today).orThrow();
    }

    private RecordId held(DemoPractice practice, InspectionKind kind, LocalDate visit, LocalDate published, RatingGrid ratings) throws TroubleException {
        var id = on.write().plan(Inspection.planned(practice.code(), kind, visit, OFFICER)).orThrow();
        on.write().write(id, i -> i.called(i.kind(), "", "INS2-" + Math.abs(practice.code().hashCode() % 900_000 + 100_000), OFFICER, words("inspector"), "").on(visit, visit, published), today)
                .orThrow();
        on.write().rate(id, ratings, today).orThrow();
        return id;
    }

    /// Follows what the rules call for after the practice's newest ratings.
    private RecordId decided(DemoPractice practice) throws TroubleException {
        return on.steps().decide(on.proposing().of(practice.code(), today).getFirst(), true, "", today).orThrow();
    }

    private void finding(RecordId inspection, DemoPractice practice, String key, String threat, Cell about) throws TroubleException {
        on.write().find(null, new Finding(inspection, practice.code(), words(key), words(key + ".activity"), words(key + ".regulation"), words(key + ".not-met"),
                List.of(words(key + ".why1"), words(key + ".why2")), List.of(about.code()), threat)).orThrow();
    }

    private void told(RecordId course, Channel channel, LocalDate day) throws TroubleException {
        on.support().told(course, channel, day, words("lead"), words("told"), today).orThrow();
    }

    private void note(RecordId inspection, DemoPractice practice, ChecklistItem item, ItemNote.State state, String key) throws TroubleException {
        on.prepare().note(new ItemNote(inspection, practice.code(), item, state, words(key), today.minusDays(6), "")).orThrow();
    }

    private void tick(RecordId inspection, DemoPractice practice, Duty duty, LocalDate day) throws TroubleException {
        on.prepare().tick(new DutyDone(inspection, practice.code(), duty, true, day, OFFICER, ""), today).orThrow();
    }

    /// Every group and question with one rating, and so the practice.
    private static RatingGrid whole(Rating rating) {
        var grid = RatingGrid.EMPTY;
        for (var cell : Cell.ALL) {
            grid = grid.with(cell, rating);
        }
        return grid;
    }
}
