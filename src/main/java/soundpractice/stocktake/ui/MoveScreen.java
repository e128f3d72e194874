package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.stocktake.InterviewEvent;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.move.MoveLine;
import soundpractice.stocktake.move.MovePlan;

/// A newer version of the questionnaire under an open interview: what would become of each question, before anything is done; then done, or taken back.
public final class MoveScreen implements Screen {

    /// The plan, if there is somewhere to move to, and the last move, if it can be taken back.
    private record Shown(Optional<MovePlan> plan, Optional<InterviewEvent> last) {}

    private final Desk desk;
    private final Stocktaking room;
    private final MovePlace of;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /// The screen of an interview.
    public MoveScreen(Desk desk, Stocktaking room, MovePlace of) {
        this.desk = desk;
        this.room = room;
        this.of = of;
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
    }

    private void load() {
        desk.jobs().latest(this, _ -> room.interviews().find(of.interview()).map(file -> {
            var newer = room.move().newer(file);
            var plan = newer.isEmpty() ? Optional.<MovePlan>empty()
                    : room.move().plan(of.interview(), newer.getLast().id()) instanceof Outcome.Done<MovePlan>(var made) ? Optional.of(made) : Optional.<MovePlan>empty();
            return new Shown(plan, room.move().lastMove(file));
        }), shown -> shown.ifPresent(this::fill), desk.errors()::trouble);
    }

    private void fill(Shown shown) {
        var parts = new ArrayList<Node>();
        shown.last().ifPresent(move -> parts.add(undo(move)));
        if (shown.plan().isEmpty()) {
            parts.add(new Card(new EmptyState(Feather.CHECK_CIRCLE, desk.text("stocktake.mover.newest"), desk.text("stocktake.mover.newest.text"), back())));
        } else {
            parts.addAll(plan(shown.plan().get()));
        }
        page.getChildren().setAll(parts);
    }

    private javafx.scene.control.Button back() {
        return Buttons.plain(Feather.CORNER_UP_LEFT, desk.text("stocktake.close.back"), () -> desk.nav().open(new InterviewPlace(of.interview(), null)));
    }

    private Node undo(InterviewEvent move) {
        return new Card(new Beside(new Prose(desk.text("stocktake.mover.done", move.at(), move.by(), move.about().size())),
                new Flow(Buttons.plain(Feather.ROTATE_CCW, desk.text("stocktake.mover.undo"), this::moveBack))));
    }

    private List<Node> plan(MovePlan plan) {
        var parts = new ArrayList<Node>();
        var figures = new Flow();
        figures.getStyleClass().add("figures");
        for (var what : MoveLine.What.values()) {
            int count = plan.of(what).size();
            if (count > 0) {
                figures.getChildren().add(new KeyFigure(desk.text("stocktake.mover.figure." + what.name().toLowerCase(java.util.Locale.ROOT)), Integer.toString(count), ""));
            }
        }
        var apply = Buttons.primary(desk.text("stocktake.mover.apply", plan.to().version()), () -> move(plan));
        parts.add(new Beside(new Prose(desk.text("stocktake.mover.about", plan.from().version(), plan.to().version(), plan.to().note())), new Flow(back(), apply)));
        parts.add(new Card(figures, new Prose(desk.text("stocktake.mover.again", plan.toAsk().size()), "muted")));
        for (var what : List.of(MoveLine.What.ASK_AGAIN, MoveLine.What.SPLIT, MoveLine.What.MERGED, MoveLine.What.NEW, MoveLine.What.RETIRED)) {
            var lines = plan.of(what);
            if (!lines.isEmpty()) {
                parts.add(Card.titled(desk.text(what.key()), lines.stream().map(this::line).toArray(Node[]::new)));
            }
        }
        var kept = plan.of(MoveLine.What.KEPT);
        parts.add(Card.titled(desk.text(MoveLine.What.KEPT.key()), new Prose(String.join("  ", kept.stream().map(MoveLine::code).toList()), "muted")));
        return parts;
    }

    private Node line(MoveLine line) {
        var after = line.after();
        var node = new ListLine(new Badge(line.code()));
        node.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        for (var before : line.before()) {
            node.put(new Prose(desk.text("stocktake.mover.was", before.code(), before.text()), "muted"));
        }
        if (after != null) {
            node.put(new Prose(after.text(), "strong"));
        }
        for (var answer : line.answers()) {
            node.put(new Flow(new Label(answer.question()), new StatusMark(Said.mark(desk.words(), answer)),
                    new Prose(answer.note().length() > 120 ? answer.note().substring(0, 118) + " …" : answer.note(), "muted", "small")));
        }
        if (line.losesItsAnswer()) {
            node.put(new StatusMark(Mark.AMBER, desk.text("stocktake.mover.to-ask")));
        }
        return node;
    }

    private void move(MovePlan plan) {
        desk.jobs().start(_ -> room.move().move(of.interview(), plan.to().id()), outcome -> {
            if (refused(outcome.problems())) {
                return;
            }
            desk.notices().say(desk.text("stocktake.mover.moved", plan.to().version()), desk.text("stocktake.mover.undo"), this::moveBack);
            desk.nav().open(new InterviewPlace(of.interview(), plan.toAsk().isEmpty() ? null : plan.toAsk().getFirst()));
        }, desk.errors()::trouble);
    }

    private void moveBack() {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("stocktake.mover.undo-title"), desk.text("stocktake.mover.undo-text"), desk.text("stocktake.mover.undo")),
                reason -> desk.jobs().start(_ -> room.move().moveBack(of.interview(), reason), outcome -> {
                    if (!refused(outcome.problems())) {
                        desk.notices().say(desk.text("stocktake.mover.undone"));
                        seeAgain();
                    }
                }, desk.errors()::trouble));
    }

    /// The move is mostly taken back from the interview itself, which is in view by then and has to show the version that it is on again.
    private void seeAgain() {
        if (desk.nav().inView().filter(view -> view.place() instanceof InterviewPlace(var id, _) && id.equals(of.interview())).isPresent()) {
            desk.nav().again();
        } else {
            load();
        }
    }

    private boolean refused(List<Problem> problems) {
        if (!problems.isEmpty()) {
            desk.dialogs().tell(desk.text("stocktake.mover.refused"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
        }
        return !problems.isEmpty();
    }

    @Override
    public Place place() {
        return of;
    }

    @Override
    public String title() {
        return desk.text("stocktake.mover.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        load();
    }
}
