package soundpractice.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.text.Messages;

/// Ctrl+/: all keys on one sheet.
final class KeyMap extends StackPane {
    private final javafx.scene.control.Button close;

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
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                open(false);
                key.consume();
            }
        });
        open(false);
    }

    void open(boolean open) {
        setVisible(open);
        setManaged(open);
        if (open) {
            close.requestFocus();
        }
    }
}
