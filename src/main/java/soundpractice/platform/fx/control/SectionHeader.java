package soundpractice.platform.fx.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The heading of a part of a screen, with what can be done there at its right: in further lines where the row is full.
public final class SectionHeader extends HBox {

    /// A heading.
    public SectionHeader(String title, Node... right) {
        getStyleClass().add("section-header");
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(label);
        if (right.length > 0) {
            var actions = new Flow(right);
            actions.setAlignment(Pos.CENTER_RIGHT);
            setHgrow(actions, Priority.ALWAYS);
            getChildren().add(actions);
        }
    }
}
