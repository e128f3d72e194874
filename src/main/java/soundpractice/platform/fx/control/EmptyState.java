package soundpractice.platform.fx.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// Shown where nothing is yet: what would be here and what to do next.
public final class EmptyState extends VBox {

    /// @param title what is not there yet
    /// @param text what to do next
    /// @param actions buttons that do it, if any
    public EmptyState(Feather icon, String title, String text, Button... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        heading.setWrapText(true);
        heading.setTextAlignment(TextAlignment.CENTER);
        var words = new Label(text);
        words.getStyleClass().add("empty-text");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.of(icon), heading, words);
        getChildren().addAll(actions);
    }
}
