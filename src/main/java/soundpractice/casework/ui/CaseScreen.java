package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CasePlace;
import soundpractice.casework.ClockState;
import soundpractice.casework.Deadline;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.MoveCase;
import soundpractice.casework.NextStep;
import soundpractice.casework.Stage;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.register.PracticePlace;
import soundpractice.security.Permission;

/// A case's file: the story in order, its clocks with their proof, and the next steps, those that are not open with the reason.
public final class CaseScreen implements Screen {
    private final Desk desk;
    private final CaseModel model;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final Flow deeds = new Flow();
    private final StoryLines lines;
    private final CaseDeeds doing;
    private final VBox story = new VBox();
    private final VBox clocks = new VBox();
    private final VBox steps = new VBox();
    private final ScrollPane root;

    /// The screen over its model.
    public CaseScreen(Desk desk, CaseModel model) {
        this.desk = desk;
        this.model = model;
        this.lines = new StoryLines(desk);
        this.doing = new CaseDeeds(desk, model);
        List.of(story, clocks, steps).forEach(list -> list.getStyleClass().add("today-list"));
        steps.getStyleClass().add("case-steps");
        var told = Card.titled(desk.text("casework.case.story"), story);
        var right = new VBox(Card.titled(desk.text("casework.case.clocks"), clocks), Card.titled(desk.text("casework.case.steps"), steps));
        right.getStyleClass().add("column");
        var columns = new Columns(told, right);
        var page = new VBox(new Beside(facts, links), deeds, columns);
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void fill(CaseModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var of = shown.file().of();
        facts.fill(new Prose(shown.name(), "case-name"), new Badge(of.practice().value()), new StatusMark(Marks.of(of.stage(), desk.words())),
                shown.file().dispute().isOpen() ? new StatusMark(Mark.AMBER, desk.text(shown.file().dispute().key())) : new Region(),
                muted(desk.text("casework.case.since", of.since(), of.reference())));
        links.fill(Buttons.link(desk.text("casework.case.to-practice"), () -> desk.nav().open(new PracticePlace(of.practice()))),
                Buttons.link(desk.text("casework.run.to-letters"), () -> desk.nav().open(new LettersPlace())));
        deeds.fill(doing.buttons(shown.file()).toArray(Node[]::new));
        story.getChildren().setAll(shown.story().isEmpty() ? List.of(muted(desk.text("casework.case.no-story"))) : shown.story().stream().map(lines::of).toList());
        clocks.getChildren().setAll(shown.file().deadlines().isEmpty() ? List.of(muted(desk.text("casework.case.no-clocks")))
                : shown.file().deadlines().reversed().stream().map(this::clock).toList());
        steps.getChildren().setAll(shown.steps().isEmpty() ? List.of(muted(desk.text("casework.case.no-steps")))
                : shown.steps().stream().map(this::step).toList());
    }

    private static Prose muted(String text) {
        return new Prose(text, "muted", "small");
    }

    private Node clock(Deadline deadline) {
        var what = desk.text("casework.clock.name." + deadline.clock().replace('_', '-'));
        var due = deadline.due();
        var title = desk.words().formats().date(due.date()) + "  " + what;
        var stopped = deadline.stoppedOn();
        var mark = new HBox(new StatusMark(Marks.of(deadline.state(), desk.words())));
        mark.getStyleClass().add("clock-mark");
        var line = new ListLine(mark).title(title)
                .about(desk.text("casework.case.clock." + due.rule().basis().word(), deadline.letter().number(), due.rule().count(), due.start().date()))
                .about(stopped == null ? "" : desk.text(ranOut(deadline, stopped) ? "casework.case.ran-out" : "casework.case.stopped", stopped))
                .right(new WhyButton(desk.words(), title, due::reasons));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// Whether its time had passed unanswered when the case was closed.
    private static boolean ranOut(Deadline deadline, LocalDate closed) {
        return deadline.state() == ClockState.CLOSED && deadline.due().isPast(closed);
    }

    private Node step(NextStep step) {
        var go = Buttons.plain(desk.text("casework.case.take"), () -> take(step.to()));
        go.setDisable(!step.allowed());
        go.setAccessibleText(desk.text("casework.case.take") + ": " + desk.text(step.to().key()));
        return new ListLine().title(desk.text(step.to().key())).about(desk.words().of(step.why())).right(desk.permitted(Permission.DECIDE_CASES.name(), go));
    }

    private void take(Stage to) {
        if (to.isCourse() && Objects.requireNonNull(model.shown().get()).file().of().stage() == Stage.PCQG_REVIEW) {
            doing.course(to);
            return;
        }
        var question = Dialogs.Question.of(desk.text("casework.case.ask", desk.text(to.key())), desk.text("casework.case.ask.text"),
                desk.text("casework.case.take"));
        if (MoveCase.needsReason(to)) {
            desk.dialogs().askReason(question, note -> move(to, note));
        } else {
            desk.dialogs().askNote(question, note -> move(to, note));
        }
    }

    private void move(Stage to, String note) {
        model.move(to, note,
                problems -> desk.dialogs().tell(desk.text("casework.case.refused"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst())));
    }

    @Override
    public Place place() {
        return new CasePlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("casework.case");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
