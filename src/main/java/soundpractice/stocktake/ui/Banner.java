package soundpractice.stocktake.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.Prose;

/// A line across the screen that says something one must not miss, with what can be done about it.
final class Banner extends HBox {
    private final Prose text = new Prose("");

    /// @param tone `danger`, `warning` or `calm`
    Banner(Feather icon, String tone, Button... actions) {
        getStyleClass().addAll("banner", "banner-" + tone);
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Icons.of(icon), text);
        for (var action : actions) {
            action.setMinWidth(USE_PREF_SIZE);
            getChildren().add(action);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        hide();
    }

    void say(String words) {
        text.setText(words);
        setAccessibleText(words);
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
