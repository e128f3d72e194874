package soundpractice.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.text.Messages;

/// Ctrl+/: all keys on one sheet.
final class KeyMap extends StackPane {
    private final javafx.scene.control.Button close;
    private @Nullable Node before;

    KeyMap(Messages words, List<Shortcut> shortcuts) {
        getStyleClass().add("overlay");
        setAlignment(Pos.CENTER);
        var title = new Label(words.text("shell.keys.title"));
        title.getStyleClass().add("dialog-title");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int half = (shortcuts.size() + 1) / 2;
        for (int i = 0; i < shortcuts.size(); i++) {
            int column = i < half ? 0 : 2;
            grid.add(new Badge(shortcuts.get(i).written()), column, i % half);
            var word = new Label(shortcuts.get(i).word());
            word.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(word, column + 1, i % half);
        }
        var more = new Label(words.text("shell.keys.tables"));
        more.setWrapText(true);
        more.getStyleClass().add("muted");
        close = Buttons.plain(words.text("platform.close"), () -> open(false));
        var box = new VBox(title, grid, more, close);
        box.getStyleClass().add("key-map");
        more.setMinHeight(Region.USE_PREF_SIZE);
        more.maxWidthProperty().bind(grid.widthProperty());
        // With large text the sheet is higher than the window: it scrolls, and its button is reached all the same.
        var sheet = new ScrollPane(box);
        sheet.setFitToWidth(true);
        sheet.setAccessibleText(title.getText());
        sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sheet.getStyleClass().addAll("edge-to-edge", "key-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        sheet.maxHeightProperty().bind(box.heightProperty().add(2));
        getChildren().add(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                open(false);
                key.consume();
            }
        });
        Focus.keepIn(this, close);
        open(false);
    }

    void open(boolean open) {
        setVisible(open);
        setManaged(open);
        if (open) {
            before = getScene().getFocusOwner();
            close.requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
