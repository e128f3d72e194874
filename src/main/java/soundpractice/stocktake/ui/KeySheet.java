package soundpractice.stocktake.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.text.Messages;

/// Ctrl+/: the keys of the interview on one sheet.
final class KeySheet extends StackPane {
    private static final List<String> KEYS = List.of("answers", "options", "na", "clear", "note", "leave", "on", "section", "jump", "find", "flag", "flagged",
            "attach", "paste", "turn", "papers", "dump");

    private final Button close;
    private final Runnable closed;

    KeySheet(Messages words, Runnable closed) {
        this.closed = closed;
        getStyleClass().add("overlay");
        setAlignment(Pos.CENTER);
        var title = new Label(words.text("stocktake.keys.title"));
        title.getStyleClass().add("dialog-title");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int half = (KEYS.size() + 1) / 2;
        for (int i = 0; i < KEYS.size(); i++) {
            var parts = words.text("stocktake.keys." + KEYS.get(i)).split(" — ", 2);
            int column = i < half ? 0 : 2;
            grid.add(new Badge(parts[0]), column, i % half);
            var word = new Label(parts[1]);
            word.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(word, column + 1, i % half);
        }
        close = Buttons.plain(words.text("platform.close"), this::close);
        var box = new VBox(title, grid, close);
        box.getStyleClass().add("key-map");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        Focus.keepIn(this, close);
        setVisible(false);
        setManaged(false);
    }

    void open() {
        setVisible(true);
        setManaged(true);
        close.requestFocus();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        closed.run();
    }
}
