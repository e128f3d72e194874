package soundpractice.stocktake.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.TabLeaves;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewPlace;

/// The laptop turned to the practice: one answer as it was written down, in large type, to agree or to dispute. Nothing else is on the screen.
public final class TurnScreen implements Screen {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final TurnModel model;
    private final Label practice = new Label();
    private final Label where = new Label();
    private final VBox page = new VBox();
    private final TextArea words = new TextArea();
    private final Prose problem = new Prose("", "field-error");
    private final Prose keys = new Prose("", "muted");
    private final BorderPane root = new BorderPane();
    private boolean disputing;
    private boolean filling;

    /// The screen over its model.
    public TurnScreen(Desk desk, TurnModel model) {
        this.desk = desk;
        this.model = model;
        practice.getStyleClass().add("turn-practice");
        where.getStyleClass().add("turn-where");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var back = Buttons.plain(Feather.CORNER_UP_LEFT, desk.text("stocktake.turn.back"), this::leave);
        var head = new HBox(practice, gap, where, back);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("turn-head");
        page.getStyleClass().add("turn-page");
        page.setFocusTraversable(true);
        page.setAccessibleRole(AccessibleRole.TEXT);
        var column = new HBox(page);
        column.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(page, Priority.ALWAYS);
        var pane = new ScrollPane(column);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.getStyleClass().add("turn-words");
        words.setAccessibleText(desk.text("stocktake.turn.words"));
        words.setPromptText(desk.text("stocktake.turn.words"));
        words.addEventFilter(KeyEvent.KEY_PRESSED, new TabLeaves(words));
        words.focusedProperty().subscribe(_ -> hint());
        words.textProperty().subscribe((was, now) -> {
            if (!filling) {
                model.type(now == null ? "" : now, words.getCaretPosition());
            }
        });
        Sheet.wear(root);
        root.getStyleClass().add("turn");
        // What is to be read comes first in the order of Tab, the way back last.
        root.setCenter(pane);
        root.setTop(head);
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (takes(key)) {
                key.consume();
            }
        });
        model.file().subscribe(file -> {
            if (file != null) {
                practice.setText(model.room().nameOf(file.interview().practice()));
                fill();
            }
        });
        model.at().subscribe((was, now) -> fill());
        model.refused().subscribe(this::tell);
    }

    private void fill() {
        if (model.file().get() == null) {
            return;
        }
        disputing = false;
        var answer = model.answer();
        where.setText(answer == null ? "" : desk.text("stocktake.turn.where", model.at().get() + 1, model.answers().size()));
        page.getChildren().setAll(answer == null ? end() : recorded(answer));
        hint();
        Focus.on(page);
    }

    private List<Node> recorded(Answer answer) {
        var code = new Label(answer.question());
        code.getStyleClass().add("question-code");
        var question = new Prose(answer.asked().text(), "turn-question");
        var said = new Prose(Said.answer(desk.words(), answer), "turn-answer");
        var note = new Prose(answer.note(), "turn-note");
        note.setVisible(!answer.note().isBlank());
        note.setManaged(!answer.note().isBlank());
        var agree = big(Feather.CHECK, "stocktake.turn.agree", "turn-agree", model::agree);
        var dispute = big(Feather.MESSAGE_SQUARE, "stocktake.turn.dispute", "turn-dispute", this::dispute);
        var buttons = new HBox(agree, dispute);
        buttons.getStyleClass().add("turn-buttons");
        filling = true;
        var typing = model.dispute(answer);
        words.setText(typing.text());
        words.positionCaret(Math.min(typing.cursor(), typing.text().length()));
        filling = false;
        show(words, disputing || !typing.text().isBlank());
        disputing = words.isVisible();
        agree.pseudoClassStateChanged(CHOSEN, answer.agreement() == Agreement.AGREES);
        dispute.pseudoClassStateChanged(CHOSEN, answer.agreement() == Agreement.DISPUTES);
        var status = new StatusMark(Said.agreement(desk.words(), answer.agreement()));
        // The practice reads this itself: that it was not shown before is no news to it.
        show(status, answer.agreement() != Agreement.NOT_ASKED);
        page.setAccessibleText(desk.text("stocktake.turn.name", answer.question(), answer.asked().text(), Said.answer(desk.words(), answer), answer.note()));
        return List.of(code, question, new Prose(desk.text("stocktake.turn.recorded"), "turn-label"), said, note, status, words, problem, buttons, keys);
    }

    private Button big(Feather icon, String key, String style, Runnable action) {
        var button = new Button(desk.text(key), Icons.of(icon));
        button.getStyleClass().addAll("turn-button", style);
        button.setAccessibleText(desk.text(key));
        button.setOnAction(press -> action.run());
        return button;
    }

    private static void show(Region node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// Which keys do what; while the practice types, letters are letters.
    private void hint() {
        keys.setText(desk.text(words.isFocused() ? "stocktake.turn.keys-typing" : "stocktake.turn.keys"));
    }

    private void dispute() {
        if (!disputing) {
            disputing = true;
            show(words, true);
            Focus.later(words);
        } else if (!model.dispute(words.getText())) {
            Focus.on(words);
        }
    }

    private List<Node> end() {
        var code = new Label("…");
        code.getStyleClass().add("proof-code");
        model.proof(value -> {
            code.setText(value);
            code.setAccessibleText(desk.text("stocktake.turn.code-name", value));
        });
        page.setAccessibleText(desk.text("stocktake.turn.end"));
        return List.of(
                new Prose(desk.text("stocktake.turn.end"), "turn-question"),
                new Prose(desk.text("stocktake.turn.end-counts", model.count(Agreement.AGREES), model.count(Agreement.DISPUTES), model.count(Agreement.NOT_ASKED)), "turn-note"),
                new Prose(desk.text("stocktake.turn.code"), "turn-label"), code,
                new Prose(desk.text("stocktake.turn.code-about"), "muted"));
    }

    private void tell(List<Problem> problems) {
        problem.setText(String.join("\n", problems.stream().map(desk.words()::of).toList()));
        show(problem, !problems.isEmpty());
    }

    private void leave() {
        desk.nav().open(new InterviewPlace(model.id(), model.answer() == null ? null : model.answer().question()));
    }

    @Override
    public boolean takes(KeyEvent key) {
        if (words.isFocused()) {
            if (key.getCode() == KeyCode.ESCAPE) {
                Focus.on(page);
                return true;
            }
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                dispute();
                return true;
            }
            return false;
        }
        if (key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        switch (key.getCode()) {
            case A, Y -> model.agree();
            case D, N -> {
                dispute();
                Focus.byKey(root, words);
            }
            case RIGHT, DOWN, PAGE_DOWN -> model.step(1);
            case LEFT, UP, PAGE_UP -> model.step(-1);
            case ESCAPE -> leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Room room() {
        return Room.ALONE;
    }

    @Override
    public Place place() {
        return new TurnPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("stocktake.turn.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.putAway();
    }
}
