package soundpractice.platform.fx.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Small things in a row that go on in the next line when the row is full: a name with its badges, figures, links.
public final class Flow extends FlowPane {

    /// These things.
    public Flow(Node... things) {
        getStyleClass().add("flow");
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        fill(things);
    }

    /// Shows these things instead.
    public void fill(Node... things) {
        getChildren().setAll(things);
        for (var thing : things) {
            if (thing instanceof Label words && words.isWrapText()) {
                words.maxWidthProperty().bind(widthProperty());
            } else if (thing instanceof TextInputControl field) {
                // In a narrow place with large text a field is as wide as there is room, not as it would like to be.
                field.setMinWidth(0);
                field.maxWidthProperty().bind(widthProperty());
            } else if (thing instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }

    /// All in one row, if there is room.
    @Override
    protected double computePrefWidth(double height) {
        var there = getManagedChildren();
        double gaps = Math.max(0, there.size() - 1) * Math.ceil(getHgap()) + 2;
        return there.stream().mapToDouble(thing -> Math.ceil(thing.prefWidth(-1))).sum() + gaps + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
