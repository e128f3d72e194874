package soundpractice.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.text.Messages;

/// F1: what the screen in view is for, what one does there, in which order, and its keys. Stands at the window's edge, so that the screen stays in
/// view beside it. The words are found by the place: `shell.help.CasesPlace`; paragraphs stand apart by an empty line, steps begin with a bullet.
final class HelpSheet extends StackPane {
    private final Messages words;
    private final Label title = new Label();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);
    private final Button close;
    private @Nullable Node before;

    /// @param round shows the person round
    HelpSheet(Messages words, Runnable round) {
        this.words = words;
        getStyleClass().add("help-layer");
        Focus.liesOver(this);
        setAlignment(Pos.CENTER_RIGHT);
        setPickOnBounds(false);
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        close = Buttons.icon(Feather.X, words.text("platform.close"), () -> open(null, ""));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, close);
        head.getStyleClass().add("help-head");
        text.getStyleClass().add("help-text");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var sheet = new VBox(head, scroll, Buttons.link(words.text("shell.command.walk"), round));
        sheet.getStyleClass().add("help-sheet");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().add(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F1) {
                open(null, "");
                key.consume();
            }
        });
        setVisible(false);
        setManaged(false);
    }

    /// The name of the help for a place.
    static String key(Place place) {
        return "shell.help." + place.getClass().getSimpleName();
    }

    /// Shows the help for a screen, or goes away when there is none and gives the focus back.
    void open(@Nullable Place place, String screen) {
        boolean open = place != null && !isVisible();
        setVisible(open);
        setManaged(open);
        if (open && place != null) {
            before = getScene().getFocusOwner();
            title.setText(screen);
            text.getChildren().clear();
            add(words.has(key(place)) ? words.text(key(place)) : "");
            add(words.text("shell.help.everywhere"));
            scroll.setVvalue(0);
            text.setAccessibleText(words.has(key(place)) ? words.text(key(place)) : screen);
            close.requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void add(String written) {
        for (var paragraph : written.split("\n")) {
            if (paragraph.isBlank()) {
                continue;
            }
            var label = new Label(paragraph.strip());
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            if (paragraph.strip().startsWith("•")) {
                label.getStyleClass().add("help-step");
            }
            text.getChildren().add(label);
        }
    }
}
