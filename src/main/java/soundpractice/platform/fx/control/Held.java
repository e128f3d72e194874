package soundpractice.platform.fx.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A control that the person's role does not permit: disabled whatever else the screen says of it, with the reason where the mouse or the focus rests.
public final class Held extends StackPane {

    /// @param why the reason, in words
    public Held(Control control, String why) {
        var inside = new StackPane(control);
        inside.setDisable(true);
        getChildren().add(inside);
        getStyleClass().add("held");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleText(why);
        var tip = new Tooltip(why);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(this, tip);
    }
}
