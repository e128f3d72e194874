package soundpractice.improvement.ui;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Flow;

/// Buttons of which one is always pressed, each showing its own part of a screen.
final class ViewBar {
    private final Flow root = new Flow();
    private final Desk desk;
    private final ToggleGroup group = new ToggleGroup();

    ViewBar(Desk desk) {
        this.desk = desk;
        root.getStyleClass().add("bar");
        group.selectedToggleProperty().addListener((_, was, now) -> {
            if (now == null && was != null) {
                was.setSelected(true);
            }
        });
    }

    /// Adds a view; the first is the one that shows.
    ///
    /// @param shows what belongs to it
    ViewBar view(String key, Node... shows) {
        var toggle = new ToggleButton(desk.text(key));
        toggle.setToggleGroup(group);
        toggle.setSelected(root.getChildren().isEmpty());
        toggle.selectedProperty().subscribe(chosen -> {
            for (var node : shows) {
                node.setVisible(chosen);
                node.setManaged(chosen);
            }
        });
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        root.getChildren().add(toggle);
        return this;
    }

    Flow root() {
        return root;
    }
}
