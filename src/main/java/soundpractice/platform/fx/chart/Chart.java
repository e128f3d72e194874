package soundpractice.platform.fx.chart;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import soundpractice.platform.fx.control.Mark;

/// What all charts share: crisp lines, colours by style class, and words for those who do not see them.
abstract class Chart extends Region {

    Chart(String style) {
        getStyleClass().addAll("chart", style);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
    }

    /// The height of a line of text, from which all distances come.
    final double em() {
        return probe.getFont().getSize();
    }

    private final Label probe = new Label();

    {
        probe.setVisible(false);
        getChildren().add(probe);
    }

    @Override
    protected final void layoutChildren() {
        getChildren().setAll(probe);
        if (getWidth() > 0 && getHeight() > 0) {
            draw(getWidth(), getHeight());
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return em() * 9;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * 14;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 34;
    }

    /// Draws it into that much room.
    abstract void draw(double width, double height);

    final void line(double x1, double y1, double x2, double y2, String style) {
        var line = new Line(crisp(x1), crisp(y1), crisp(x2), crisp(y2));
        line.getStyleClass().add(style);
        line.setManaged(false);
        getChildren().add(line);
    }

    final void bar(double x, double y, double width, double height, String style) {
        var bar = new Rectangle(Math.round(x), Math.round(y), Math.max(1, Math.round(width)), Math.max(0, Math.round(height)));
        bar.setArcWidth(em() / 3);
        bar.setArcHeight(em() / 3);
        bar.getStyleClass().add(style);
        bar.setManaged(false);
        getChildren().add(bar);
    }

    /// A text; `align` 0 begins at x, 0.5 is centred on it, 1 ends there.
    final void text(String text, double x, double y, double align, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double left = Math.clamp(x - width * align, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(Math.rint(left), Math.rint(y), width, label.prefHeight(-1));
    }

    static String style(Mark mark) {
        return "chart-" + mark.name().toLowerCase(Locale.ROOT);
    }

    static String figure(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.UK, "%.1f", value);
    }

    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }
}
