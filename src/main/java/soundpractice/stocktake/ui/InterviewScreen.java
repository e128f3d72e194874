package soundpractice.stocktake.ui;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Prose;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.stocktake.ui.paper.PapersPlace;

/// The interview: one question in the middle of the whole window, everything by single keys, everything on the disk at once.
public final class InterviewScreen implements Screen {
    private static final double USUAL_EM = 14;
    private static final double WIDE = 76;

    private final Desk desk;
    private final InterviewModel model;
    private final AsidePane aside;
    private final QuestionPane question;
    private final EvidenceStrip evidence;
    private final Finder finder;
    private final KeySheet keys;
    private final Banner trouble;
    private final Banner recovered;
    private final Banner newer;
    private final Banner closed;
    private final StackPane root = new StackPane();

    /// The screen over its model.
    public InterviewScreen(Desk desk, InterviewModel model) {
        this.desk = desk;
        this.model = model;
        this.evidence = new EvidenceStrip(desk, model, new EvidenceModel(model, desk.jobs(), desk.errors()::trouble, problems ->
                desk.dialogs().tell(desk.text("stocktake.evidence.refused"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()))));
        this.aside = new AsidePane(desk.words(), model, () -> go(new MovePlace(model.id())));
        this.question = new QuestionPane(desk, model, evidence);
        this.finder = new Finder(desk.words(), model, question::focusQuestion);
        this.keys = new KeySheet(desk.words(), question::focusQuestion);
        this.trouble = new Banner(Feather.ALERT_OCTAGON, "danger",
                Buttons.plain(desk.text("stocktake.talk.try-again"), () -> model.pen().tryAgain()),
                Buttons.plain(desk.text("stocktake.talk.dump"), this::dump));
        this.recovered = new Banner(Feather.LIFE_BUOY, "calm", Buttons.plain(desk.text("stocktake.talk.recovered-ok"), () -> {
            model.recoveredSeen();
            question.focusText();
        }));
        this.newer = new Banner(Feather.GIT_MERGE, "calm", Buttons.plain(desk.text("stocktake.talk.move"), () -> go(new MovePlace(model.id()))));
        this.closed = new Banner(Feather.LOCK, "calm", Buttons.plain(desk.text("stocktake.talk.after"), () -> go(new FindingsPlace(model.id()))));
        build();
        model.pen().trouble().subscribe(this::trouble);
        model.recovered().subscribe(typing -> {
            if (typing == null) {
                recovered.hide();
            } else {
                recovered.say(desk.text("stocktake.talk.recovered", typing.question(), typing.at()));
            }
        });
        model.newer().subscribe(versions -> {
            if (versions.isEmpty()) {
                newer.hide();
            } else {
                newer.say(desk.text("stocktake.talk.newer", versions.getLast().version(), versions.getLast().note()));
            }
        });
        model.file().subscribe(this::closed);
    }

    private void build() {
        var middle = new VBox(trouble, recovered, newer, closed, centre(), foot());
        middle.getStyleClass().add("interview-middle");
        var rail = new SectionRail(desk.words(), model);
        var page = new BorderPane();
        // The order of Tab: the question first, what stands beside it, the sections, then the line at the top.
        page.setCenter(middle);
        page.setRight(aside);
        page.setLeft(rail);
        page.setTop(new InterviewBar(desk, model, this::leave, finder::open, this::turn, this::finish, keys::open));
        page.getStyleClass().add("interview");
        page.widthProperty().subscribe(width -> place(page));
        desk.look().textSize().subscribe(size -> place(page));
        Sheet.wear(root);
        root.getStyleClass().add("interview-root");
        root.getChildren().addAll(page, finder, keys);
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (takes(key)) {
                key.consume();
            }
        });
    }

    /// Where the window is narrow for its text, what stands beside the question stands below it.
    private void place(BorderPane page) {
        boolean beside = page.getWidth() == 0 || page.getWidth() / (USUAL_EM * desk.look().textSize().get() / 100) >= WIDE;
        if (beside != (page.getRight() != null)) {
            page.setRight(null);
            question.below(beside ? null : aside);
            if (beside) {
                page.setRight(aside);
            }
        }
    }

    private Region centre() {
        var column = new HBox(question);
        column.setAlignment(Pos.TOP_CENTER);
        column.getStyleClass().add("question-column");
        HBox.setHgrow(question, Priority.ALWAYS);
        var pane = new ScrollPane(column);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("edge-to-edge", "question-scroll");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private Region foot() {
        var legend = new Prose(desk.text("stocktake.talk.legend"), "muted", "small");
        legend.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        Button back = Buttons.plain(Feather.CHEVRON_LEFT, desk.text("stocktake.talk.previous"), () -> step(-1));
        Button on = Buttons.plain(Feather.CHEVRON_RIGHT, desk.text("stocktake.talk.next"), () -> step(1));
        back.setMinWidth(Region.USE_PREF_SIZE);
        on.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(legend, back, on);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("interview-foot");
        return foot;
    }

    private void trouble(@Nullable Problem problem) {
        if (problem == null) {
            trouble.hide();
        } else {
            trouble.say(desk.text("stocktake.talk.trouble", desk.words().of(problem), desk.words().next(problem)));
        }
    }

    private void closed(@Nullable InterviewFile file) {
        if (file == null || file.interview().state().isOpen()) {
            closed.hide();
        } else {
            closed.say(desk.text("stocktake.talk.closed"));
        }
    }

    private void step(int by) {
        model.step(by);
        question.focusQuestion();
    }

    private void go(Place place) {
        desk.nav().open(place);
    }

    private void leave() {
        go(new StocktakesPlace());
    }

    private void turn() {
        go(new TurnPlace(model.id()));
    }

    private void finish() {
        go(new FinishPlace(model.id()));
    }

    /// Writes everything as plain text wherever the person says.
    private void dump() {
        var file = model.file().get();
        if (file == null) {
            return;
        }
        var typing = model.unsaved();
        var name = desk.text("stocktake.copy.file", file.interview().practice(), file.interview().day().toString());
        desk.files().save(desk.text("stocktake.copy.where"), name, FileKind.of(desk.text("stocktake.copy.kind"), "txt")).ifPresent((Path to) -> desk.jobs().start(_ -> {
            model.room().files().text(file, typing, to);
            return to;
        }, _ -> desk.notices().say(desk.text("stocktake.copy.done", to.toString())), desk.errors()::trouble));
    }

    @Override
    public boolean takes(KeyEvent key) {
        if (finder.isVisible() || keys.isVisible()) {
            // Only the window's harmless keys get past what lies over the question.
            return false;
        }
        return key.isShortcutDown() ? command(key) : !question.isTyping() && !key.isAltDown() && !key.isMetaDown() && single(key);
    }

    private boolean command(KeyEvent key) {
        switch (key.getCode()) {
            case G, F -> finder.open();
            case B -> model.flag();
            case S -> dump();
            case P -> go(new PapersPlace(model.id()));
            case DOWN -> step(1);
            case UP -> step(-1);
            case SLASH -> keys.open();
            case V -> {
                return evidence.paste(question.isTyping());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean single(KeyEvent key) {
        var code = key.getCode();
        var focus = root.getScene() == null ? null : root.getScene().getFocusOwner();
        switch (code) {
            case ENTER -> {
                if (focus instanceof Button button) {
                    button.fire();
                } else {
                    question.focusText();
                }
            }
            case RIGHT, DOWN, PAGE_DOWN -> step(1);
            case LEFT, UP, PAGE_UP -> step(-1);
            case F -> {
                if (key.isShiftDown()) {
                    model.nextFlagged();
                    question.focusQuestion();
                } else {
                    model.flag();
                }
            }
            case U -> {
                model.nextOpen();
                question.focusQuestion();
            }
            case BACK_SPACE, DELETE -> model.clear();
            case E -> evidence.choose();
            case T -> turn();
            case SLASH -> finder.openByKey(root);
            default -> {
                return question.key(code);
            }
        }
        return true;
    }

    @Override
    public Room room() {
        return Room.WHOLE_WINDOW;
    }

    @Override
    public Place place() {
        var here = model.at().get();
        return new InterviewPlace(model.id(), here == null ? null : here.code());
    }

    @Override
    public String title() {
        return desk.text("stocktake.talk.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        question.focusQuestion();
    }

    @Override
    public void hidden() {
        model.putAway();
    }
}
