package soundpractice.stocktake.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SearchField;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.questionnaire.Question;

/// Ctrl+G and Ctrl+F: a code jumps there; words find questions, guidance and notes. Arrows choose while the focus stays in the field.
final class Finder extends StackPane {
    private final Messages words;
    private final InterviewModel model;
    private final Runnable closed;
    private final SearchField field;
    private final ListView<Question> list = new ListView<>();

    /// @param closed puts the focus back
    Finder(Messages words, InterviewModel model, Runnable closed) {
        this.words = words;
        this.model = model;
        this.closed = closed;
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        field = new SearchField(words.text("stocktake.talk.find"));
        field.getStyleClass().add("palette-field");
        list.setAccessibleText(words.text("stocktake.talk.find-list"));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new QuestionCell());
        var nothing = new Label(words.text("stocktake.talk.find-nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(click -> go());
        var box = new VBox(field, list, new Prose(words.text("stocktake.talk.find-keys"), "muted", "small", "palette-keys"));
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(box);
        field.textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(press -> {
            if (press.getTarget().equals(this)) {
                close();
            }
        });
        // Asked for before the questions are there, it fills when they come.
        model.file().subscribe(_ -> {
            if (list.getItems().isEmpty()) {
                find(field.getText());
            }
        });
        Focus.keepIn(this, field);
        setVisible(false);
        setManaged(false);
    }

    void open() {
        setVisible(true);
        setManaged(true);
        field.clear();
        find("");
        field.requestFocus();
    }

    /// Opens it by a letter key, which must not land in its field.
    void openByKey(javafx.scene.Node over) {
        open();
        over.requestFocus();
        Focus.byKey(over, field);
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        closed.run();
    }

    private void find(String text) {
        if (isVisible()) {
            list.getItems().setAll(model.find(text));
            var here = model.at().get();
            if (text.isBlank() && here != null) {
                list.getSelectionModel().select(here);
                list.scrollTo(Math.max(0, list.getItems().indexOf(here) - 3));
            } else {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER -> go();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        if (!list.getItems().isEmpty()) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 4));
        }
    }

    private void go() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.go(chosen);
            close();
        }
    }

    private final class QuestionCell extends ListCell<Question> {
        @Override
        protected void updateItem(@Nullable Question question, boolean empty) {
            super.updateItem(question, empty);
            setText(null);
            if (question == null || empty) {
                setGraphic(null);
                return;
            }
            var code = new Label(question.code());
            code.getStyleClass().add("find-code");
            code.setMinWidth(Region.USE_PREF_SIZE);
            var text = new Label(question.text());
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
            text.setMinWidth(0);
            var row = new HBox(code, text, new StatusMark(Said.mark(words, model.answer(question).orElse(null))));
            row.getStyleClass().add("palette-row");
            row.setMaxWidth(0);
            row.prefWidthProperty().bind(list.widthProperty().subtract(40));
            row.maxWidthProperty().bind(list.widthProperty().subtract(40));
            setGraphic(row);
            setAccessibleText(question.code() + " " + question.text());
        }
    }
}
