package soundpractice.platform.fx.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Puts the focus where work begins, also into what is not on the screen yet.
public final class Focus {
    private Focus() {}

    /// Now if it is on the screen, otherwise as soon as it is.
    public static void on(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
        }
        Platform.runLater(node::requestFocus);
    }

    /// When the key or click at hand has been dealt with.
    public static void later(Node node) {
        Platform.runLater(node::requestFocus);
    }

    /// Puts the focus into a field by a letter key: the stroke itself does not land in the field.
    ///
    /// @param over what the key was pressed on, the screen's root
    public static void byKey(Node over, Node field) {
        var swallow = new javafx.event.EventHandler<KeyEvent>() {
            @Override
            public void handle(KeyEvent key) {
                if (key.getEventType() == KeyEvent.KEY_TYPED) {
                    key.consume();
                } else {
                    over.removeEventFilter(KeyEvent.ANY, this);
                }
            }
        };
        over.addEventFilter(KeyEvent.ANY, swallow);
        Platform.runLater(field::requestFocus);
    }
}
