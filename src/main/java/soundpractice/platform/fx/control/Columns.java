package soundpractice.platform.fx.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Parts of a page side by side, equally wide; one under the other where they would become narrower than their style says they can be read.
public final class Columns extends Pane {
    private static final double GAP = 20;

    /// These parts.
    public Columns(Region... parts) {
        super(parts);
        getStyleClass().add("columns");
        setMinWidth(0);
    }

    private double least() {
        return getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    private boolean stacked(double width) {
        int count = getManagedChildren().size();
        return count < 2 || (width - GAP * (count - 1)) / count < least();
    }

    private double wide(double width) {
        int count = getManagedChildren().size();
        return stacked(width) ? width : (width - GAP * (count - 1)) / count;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum() + GAP * (getManagedChildren().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        var heights = getManagedChildren().stream().mapToDouble(part -> part.prefHeight(wide(room)));
        return stacked(room) ? heights.sum() + GAP * Math.max(0, getManagedChildren().size() - 1) : heights.max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double wide = snapSizeX(wide(room));
        double x = 0;
        double y = 0;
        for (var part : getManagedChildren()) {
            double high = part.prefHeight(wide);
            part.resizeRelocate(x, y, wide, high);
            if (stacked(room)) {
                y += high + GAP;
            } else {
                x += wide + GAP;
            }
        }
    }
}
