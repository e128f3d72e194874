package soundpractice.platform.fx.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One figure that matters, what it is, and a word about it.
public final class KeyFigure extends VBox {

    /// @param label what it is
    /// @param figure the figure as people write it
    /// @param about a word about it: since when, of how many; empty for none
    public KeyFigure(String label, String figure, String about) {
        this(label, figure, new Label(about));
    }

    /// A figure with a mark, a link or a small chart under it.
    public KeyFigure(String label, String figure, Node about) {
        getStyleClass().add("key-figure");
        var what = new Label(label);
        what.getStyleClass().add("key-figure-label");
        var number = new Label(figure);
        number.getStyleClass().add("key-figure-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("key-figure-about");
        getChildren().addAll(what, number, about);
        setFocusTraversable(false);
        setAccessibleText(label + ": " + figure);
    }
}
