package soundpractice.improvement.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A pad to sign on: with mouse, finger or pen. What is drawn is kept as strokes in thousandths of the pad, not as a picture. Who cannot draw leaves it empty: the
/// typed name, the code and who was present are the signature.
final class SignaturePad extends Control {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 130;

    private final StringBuilder strokes = new StringBuilder();
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

    SignaturePad(String name) {
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
        setSkin(new SkinBase<>(this) { });
        getChildren().add(canvas);
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
