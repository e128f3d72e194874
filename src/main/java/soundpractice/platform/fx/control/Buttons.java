package soundpractice.platform.fx.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// Buttons of the few kinds there are. A screen has one primary button at most.
public final class Buttons {
    private Buttons() {}

    /// The one thing to do here.
    public static Button primary(String word, Runnable action) {
        return styled(word, action, "accent");
    }

    /// One thing among others.
    public static Button plain(String word, Runnable action) {
        return styled(word, action, "plain");
    }

    /// One thing among others, with an icon before its word.
    public static Button plain(Feather icon, String word, Runnable action) {
        var button = styled(word, action, "plain");
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /// Takes something away; asks first.
    public static Button danger(String word, Runnable action) {
        return styled(word, action, "danger");
    }

    /// Looks like a link: goes somewhere, changes nothing.
    public static Button link(String word, Runnable action) {
        return styled(word, action, "link");
    }

    /// An icon whose word shows when pointed at and is read aloud.
    public static Button icon(Feather icon, String word, Runnable action) {
        var button = styled(word, action, "icon-button");
        button.setGraphic(Icons.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(word));
        button.setAccessibleText(word);
        return button;
    }

    /// An icon that also goes by keys, told beside its word when pointed at.
    ///
    /// @param keys as people write them: `Ctrl+T`
    public static Button icon(Feather icon, String word, String keys, Runnable action) {
        var button = icon(icon, word, action);
        button.setTooltip(new Tooltip(word + "   " + keys));
        return button;
    }

    private static Button styled(String word, Runnable action, String style) {
        var button = new Button(word);
        button.setOnAction(click -> action.run());
        button.getStyleClass().add(style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
