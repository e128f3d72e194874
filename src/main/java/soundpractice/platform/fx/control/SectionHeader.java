package soundpractice.platform.fx.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The heading of a part of a screen, with what can be done there at its right.
public final class SectionHeader extends HBox {

    /// A heading.
    public SectionHeader(String title, Node... right) {
        getStyleClass().add("section-header");
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(label, gap);
        getChildren().addAll(right);
    }
}
