package soundpractice.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.SearchField;
import soundpractice.platform.text.Messages;

/// Ctrl+K: type a few letters of a practice, a case or a command, Enter goes there. Arrows choose while the focus stays in the field.
public final class CommandPalette extends StackPane {
    private static final int EACH = 8;

    private final List<PaletteSource> sources;
    private final SearchField field;
    private final ListView<PaletteItem> list = new ListView<>();
    private @Nullable Node before;

    /// A closed palette over these sources.
    public CommandPalette(Messages words, List<PaletteSource> sources) {
        this.sources = List.copyOf(sources);
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        field = new SearchField(words.text("shell.palette.prompt"));
        field.getStyleClass().add("palette-field");
        list.setAccessibleText(words.text("shell.palette.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ItemCell());
        var nothing = new Label(words.text("shell.palette.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(click -> run());
        var keys = new Label(words.text("shell.palette.keys"));
        keys.getStyleClass().addAll("muted", "small", "palette-keys");
        var box = new VBox(field, list, keys);
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(box);
        setOnMousePressed(press -> {
            if (press.getTarget().equals(this)) {
                close();
            }
        });
        field.textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Focus.keepIn(this, field);
        setVisible(false);
        setManaged(false);
    }

    /// Opens it, with a text typed already.
    public void open(String text) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        setVisible(true);
        setManaged(true);
        field.setText(text);
        find(text);
        field.requestFocus();
        field.end();
    }

    /// Closes it; the focus goes back to where it was.
    public void close() {
        setVisible(false);
        setManaged(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void find(String text) {
        if (!isVisible()) {
            return;
        }
        var all = new ArrayList<PaletteItem>();
        sources.forEach(source -> all.addAll(source.find(text, EACH)));
        list.getItems().setAll(all);
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER -> run();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(EACH);
            case PAGE_UP -> move(-EACH);
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

    private void run() {
        var item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            close();
            item.action().run();
        }
    }

    private static final class ItemCell extends ListCell<PaletteItem> {
        @Override
        protected void updateItem(@Nullable PaletteItem item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            var title = new Label(item.title());
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var detail = new Label(item.detail());
            detail.getStyleClass().addAll("muted", "small");
            var row = new HBox(Icons.of(item.icon()), title, gap, detail);
            row.getStyleClass().add("palette-row");
            setGraphic(row);
            setAccessibleText(item.title() + " " + item.detail());
        }
    }
}
