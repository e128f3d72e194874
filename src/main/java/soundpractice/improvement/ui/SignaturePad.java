package soundpractice.improvement.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A pad to sign on: with mouse, finger or pen. What is drawn is kept as strokes in thousandths of the pad, not as a picture. Who cannot draw leaves it empty: the
/// typed name, the code and who was present are the signature.
final class SignaturePad extends Control {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 130;

    private final StringBuilder strokes = new StringBuilder();
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

    SignaturePad(String name) {
        // A question stands in a window of its own: without the room's sheet nobody sees where to sign.
        Sheet.wear(this);
        getStyleClass().add("signature-pad");
        setAccessibleText(name);
        setFocusTraversable(true);
        canvas.setOnMousePressed(e -> {
            strokes.append(strokes.isEmpty() ? "" : ";").append(point(e.getX(), e.getY()));
            pen().beginPath();
            pen().moveTo(e.getX(), e.getY());
        });
        canvas.setOnMouseDragged(e -> {
            strokes.append(' ').append(point(e.getX(), e.getY()));
            pen().lineTo(e.getX(), e.getY());
            pen().stroke();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                clear();
                key.consume();
            }
        });
        pen().setLineWidth(2);
        // A form stretches what stands in it; the paper stays as large as what can be drawn on.
        var paper = new StackPane(canvas);
        paper.getStyleClass().add("signature-paper");
        setSkin(new SkinBase<>(this) {
            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                paper.resizeRelocate(x, y, WIDTH, HEIGHT);
            }
        });
        getChildren().add(paper);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    private GraphicsContext pen() {
        return canvas.getGraphicsContext2D();
    }

    private static String point(double x, double y) {
        return Math.clamp(Math.round(x * 1000 / WIDTH), 0, 1000) + "," + Math.clamp(Math.round(y * 1000 / HEIGHT), 0, 1000);
    }

    /// What was drawn.
    String strokes() {
        return strokes.length() > 60_000 ? strokes.substring(0, 60_000) : strokes.toString();
    }

    /// Begins anew.
    void clear() {
        strokes.setLength(0);
        pen().clearRect(0, 0, WIDTH, HEIGHT);
    }
}
