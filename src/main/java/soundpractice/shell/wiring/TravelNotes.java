package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import soundpractice.casework.CasePlace;
import soundpractice.casework.Cases;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.journal.Entry;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.platform.fx.Desk;
import soundpractice.register.PracticePlace;
import soundpractice.shell.PlaceNotes;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.ui.FindingsPlace;
import soundpractice.stocktake.ui.FinishPlace;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.ui.Meeting;
import soundpractice.sync.ui.TravelNote;

/// Which records stand behind a place: a practice's file, a plan, an agreement, a case, an interview or one answer of it.
final class TravelNotes implements PlaceNotes {
    private final Desk desk;
    private final Meeting meeting;
    private final OpenStore store;
    private final ImprovementWiring improvement;
    private final Cases cases;
    private final Interviews interviews;

    TravelNotes(Desk desk, Meeting meeting, OpenStore store, ImprovementWiring improvement, Cases cases, Interviews interviews) {
        this.desk = desk;
        this.meeting = meeting;
        this.store = store;
        this.improvement = improvement;
        this.cases = cases;
        this.interviews = interviews;
    }

    @Override
    public Optional<Node> about(Place place) {
        return history(place).map(of -> new TravelNote(desk, meeting, of));
    }

    /// The history that belongs to a place.
    Optional<HistoryPlace> history(Place place) {
        return switch (place) {
            case PracticePlace p -> Optional.of(new HistoryPlace(meeting.names().scope(Scope.of(p.code())), Scope.of(p.code()), List.of()));
            case PlanPlace p -> improvement.plans().find(p.id()).map(f -> new HistoryPlace(f.of().title(), f.of().scope(), records(f)));
            case AgreementPlace p -> improvement.agreements().find(p.id()).map(a -> new HistoryPlace(a.of().title(), Scope.of(a.of().practice()), List.of(p.id())));
            case CasePlace p -> cases.entry(p.id()).map(c -> new HistoryPlace(c.value().reference(), c.scope(), List.of(p.id())));
            case InterviewPlace p -> interviews.entry(p.interview()).map(i -> new HistoryPlace(
                    desk.text("sync.names.stocktake", i.value().day()), i.scope(), p.question() == null ? answers(i.id(), i.scope()) : List.of(Answer.idOf(i.id(), p.question()))));
            case FindingsPlace p -> history(new InterviewPlace(p.interview(), null));
            case FinishPlace p -> history(new InterviewPlace(p.interview(), null));
            default -> Optional.empty();
        };
    }

    private static List<RecordId> records(PlanFile file) {
        var ids = new ArrayList<RecordId>(List.of(file.id()));
        file.problems().forEach(e -> ids.add(e.id()));
        file.issues().forEach(e -> ids.add(e.id()));
        file.actions().forEach(e -> ids.add(e.id()));
        return ids;
    }

    private List<RecordId> answers(RecordId interview, Scope scope) {
        var ids = new ArrayList<RecordId>(List.of(interview));
        store.journal().all(Answer.KIND, scope).stream().filter(a -> a.value().interview().equals(interview)).map(Entry::id).forEach(ids::add);
        return ids;
    }
}
