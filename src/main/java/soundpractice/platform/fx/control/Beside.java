package soundpractice.platform.fx.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two things side by side, the second at the right; beneath each other where the second would take more than its share of a narrow room.
public final class Beside extends Pane {
    private static final double SHARE = 0.45;
    private static final double GAP = 14;

    private final Node main;
    private final Node side;

    /// The first takes what the second leaves.
    public Beside(Node main, Node side) {
        super(main, side);
        this.main = main;
        this.side = side;
        setMinWidth(0);
    }

    private boolean fits(double width) {
        return width < 0 || side.prefWidth(-1) <= width * SHARE || main.prefWidth(-1) + GAP + side.prefWidth(-1) <= width;
    }

    private double inner(double width) {
        return width < 0 ? -1 : Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(-1) + GAP + side.prefWidth(-1) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = inner(width);
        double high = fits(room)
                ? Math.max(main.prefHeight(room < 0 ? -1 : room - GAP - side.prefWidth(-1)), side.prefHeight(-1))
                : main.prefHeight(room) + GAP / 2 + side.prefHeight(room);
        return high + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double room = inner(getWidth());
        double high = getHeight() - top - getInsets().getBottom();
        if (fits(room)) {
            double wide = side.prefWidth(-1);
            double rest = room - GAP - wide;
            double first = main.prefHeight(rest);
            double second = side.prefHeight(wide);
            main.resizeRelocate(left, top + snapPositionY((high - first) / 2), rest, first);
            side.resizeRelocate(left + room - wide, top + snapPositionY((high - second) / 2), wide, second);
        } else {
            double first = main.prefHeight(room);
            main.resizeRelocate(left, top, room, first);
            side.resizeRelocate(left, top + first + GAP / 2, Math.min(room, Math.max(side.minWidth(-1), side.prefWidth(-1))), side.prefHeight(room));
        }
    }
}
