package soundpractice.stocktake.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.TabLeaves;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// The question in focus: its code, wording and guidance, how it is answered, the note beside it, its evidence. Everything stands where it stood with the
/// question before.
final class QuestionPane extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Desk desk;
    private final InterviewModel model;
    private final Label code = new Label();
    private final Label where = new Label();
    private final ToggleButton flag;
    private final Prose wording = new Prose("", "question-text");
    private final Prose guidance = new Prose("", "question-guidance");
    private final Head head;
    private final ChoiceKeys choices;
    private final Label answerTitle = new Label();
    private final TextArea answerText = new TextArea();
    private final TextField answerDay = new TextField();
    private final Label noteTitle = new Label();
    private final TextArea note = new TextArea();
    private final Prose problem = new Prose("", "field-error");
    private final EvidenceStrip evidence;
    private boolean filling;

    QuestionPane(Desk desk, InterviewModel model, EvidenceStrip evidence) {
        this.desk = desk;
        this.model = model;
        this.evidence = evidence;
        this.choices = new ChoiceKeys(desk.words(), model);
        getStyleClass().add("question-pane");
        code.getStyleClass().add("question-code");
        code.setMinWidth(USE_PREF_SIZE);
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.getStyleClass().add("question-where");
        flag = new ToggleButton(desk.text("stocktake.talk.come-back"), Icons.of(Feather.FLAG));
        flag.getStyleClass().addAll("flag", "flat");
        flag.setMinWidth(USE_PREF_SIZE);
        flag.setAccessibleText(desk.text("stocktake.talk.come-back-name"));
        flag.setOnAction(press -> {
            model.flag();
            answered(model.file().get());
        });
        code.setMinWidth(Region.USE_PREF_SIZE);
        flag.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(code, where, flag);
        line.getStyleClass().add("question-line");
        line.setAlignment(Pos.CENTER_LEFT);
        head = new Head(code, wording, guidance);
        head.getStyleClass().add("question-head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TEXT);
        head.setOnMousePressed(press -> head.requestFocus());
        field(answerTitle, answerText, "stocktake.talk.answer-words", Typing.OUTCOME);
        field(answerTitle, answerDay, "stocktake.talk.answer-day", Typing.OUTCOME);
        answerDay.setPromptText(desk.text("platform.field.date-prompt"));
        answerText.setPrefRowCount(3);
        field(noteTitle, note, "stocktake.talk.note", Typing.NOTE);
        note.setPrefRowCount(6);
        VBox.setVgrow(note, Priority.ALWAYS);
        note.getStyleClass().add("note");
        problem.setVisible(false);
        problem.setManaged(false);
        getChildren().addAll(line, head, answerTitle, answerText, answerDay, choices, problem, noteTitle, note, evidence);
        evidence.acceptDropsOn(this);
        model.at().subscribe(question -> {
            if (question != null) {
                show(question);
            }
        });
        model.file().subscribe(this::answered);
        model.refused().subscribe(this::tell);
        model.recovered().subscribe(this::recover);
    }

    private void field(Label title, TextInputControl input, String key, String field) {
        title.getStyleClass().setAll("label", "field-label");
        if (input instanceof TextArea area) {
            area.setWrapText(true);
            area.addEventFilter(KeyEvent.KEY_PRESSED, new TabLeaves(area));
        }
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveText);
        input.setAccessibleText(desk.text(key));
        input.textProperty().subscribe((was, now) -> typed(input, field));
        input.caretPositionProperty().subscribe((was, now) -> moved(input, field));
        input.focusedProperty().subscribe((was, now) -> {
            if (was && !now) {
                model.commit();
            }
        });
    }

    /// Escape and Ctrl+Enter lead back to the question; in a field of one line Enter does too.
    private void leaveText(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || key.getSource().equals(answerDay));
        if (key.getCode() == KeyCode.ESCAPE || enter) {
            focusQuestion();
            key.consume();
        }
    }

    private void typed(TextInputControl input, String field) {
        var question = model.at().get();
        if (!filling && question != null) {
            model.type(question, field, text(input), input.getCaretPosition());
        }
    }

    private void moved(TextInputControl input, String field) {
        var question = model.at().get();
        if (!filling && question != null && model.isTyping(question, field)) {
            model.type(question, field, text(input), input.getCaretPosition());
        }
    }

    private static String text(TextInputControl input) {
        return input.getText() == null ? "" : input.getText();
    }

    private void show(Question question) {
        var file = model.file().get();
        if (file == null) {
            return;
        }
        var section = file.questionnaire().section(question.section()).orElseThrow();
        var asked = file.asked(section);
        code.setText(question.code());
        where.setText(desk.text("stocktake.talk.where", section.title(), asked.indexOf(question) + 1, asked.size()));
        wording.setText(question.text());
        guidance.setText(question.guidance());
        head.setAccessibleText(desk.text("stocktake.talk.question-name", question.code(), question.text(), question.guidance()));
        boolean words = question.kind() == QuestionKind.TEXT;
        boolean day = question.kind() == QuestionKind.DATE;
        answerTitle.setText(desk.text(day ? "stocktake.talk.answer-day" : "stocktake.talk.answer-words"));
        answerTitle.setLabelFor(day ? answerDay : answerText);
        shown(answerTitle, words || day);
        shown(answerText, words);
        shown(answerDay, day);
        noteTitle.setText(question.noteColumn());
        noteTitle.setLabelFor(note);
        note.setAccessibleText(desk.text("stocktake.talk.note-name", question.noteColumn(), question.code()));
        choices.show(question);
        fill(question);
        answered(file);
    }

    private static void shown(Region node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// Puts what stands in the fields into them, with the cursor where it was.
    private void fill(Question question) {
        filling = true;
        try {
            put(note, model.text(question, Typing.NOTE));
            put(answerText, model.text(question, Typing.OUTCOME));
            put(answerDay, model.text(question, Typing.OUTCOME));
        } finally {
            filling = false;
        }
    }

    private static void put(TextInputControl input, Typing typing) {
        if (!text(input).equals(typing.text())) {
            input.setText(typing.text());
        }
        input.positionCaret(Math.min(typing.cursor(), typing.text().length()));
    }

    private void answered(@Nullable InterviewFile file) {
        var question = model.at().get();
        if (file == null || question == null) {
            return;
        }
        boolean closed = !file.interview().state().isOpen();
        Answer answer = file.answer(question.code()).orElse(null);
        choices.mark(answer);
        choices.closed(closed);
        note.setEditable(!closed);
        answerText.setEditable(!closed);
        answerDay.setEditable(!closed);
        flag.setSelected(answer != null && answer.comeBack());
        flag.setDisable(closed);
        evidence.show(question, closed);
        pseudoClassStateChanged(ON, answer != null && answer.isAnswered());
        if (!note.isFocused() && !answerText.isFocused() && !answerDay.isFocused()) {
            fill(question);
        }
    }

    private void tell(List<Problem> problems) {
        shown(problem, !problems.isEmpty());
        problem.setText(String.join("\n", problems.stream().map(desk.words()::of).toList()));
    }

    private void recover(@Nullable Typing typing) {
        if (typing != null) {
            var input = typing.field().equals(Typing.NOTE) ? note : answerDay.isVisible() ? answerDay : answerText;
            Focus.on(input);
            input.positionCaret(typing.cursor());
            input.deselect();
        }
    }

    /// Whether words are being typed.
    boolean isTyping() {
        var focus = getScene() == null ? null : getScene().getFocusOwner();
        return focus != null && List.of(note, answerText, answerDay).contains(focus);
    }

    /// The focus is where single keys answer.
    void focusQuestion() {
        Focus.on(head);
    }

    /// Into the field that is typed in: the answer's own when it is one in words and empty, the note otherwise.
    void focusText() {
        var question = model.at().get();
        boolean own = question != null && question.choices().isEmpty() && !model.answer().map(Answer::isAnswered).orElse(false);
        var input = !own ? note : answerDay.isVisible() ? answerDay : answerText;
        Focus.on(input);
        input.end();
    }

    /// Something to stand below the question where there is no room beside it; null takes it away.
    void below(@Nullable Region aside) {
        getChildren().removeIf(AsidePane.class::isInstance);
        if (aside != null) {
            getChildren().add(aside);
        }
    }

    /// Answers by one key.
    boolean key(KeyCode code) {
        var file = model.file().get();
        return file != null && file.interview().state().isOpen() && choices.key(code);
    }

    /// Wording and guidance in room for a usual question, so that what stands below stays where it is from one question to the next; more when it takes more.
    private static final class Head extends VBox {
        private static final double USUAL = 10.2;
        private final Label letter;

        Head(Label letter, Prose... content) {
            super(content);
            this.letter = letter;
            setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(super.computePrefHeight(width), USUAL * letter.getFont().getSize());
        }
    }
}
