package soundpractice.platform.fx.control;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

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

    /// Keeps the focus in what lies over a screen as long as it is to be seen. A screen that has just been loaded puts the focus where its work begins, and would take it
    /// from somebody who is already typing into what lies over it, and who could then not close it by a key.
    ///
    /// @param over what lies over the screen
    /// @param first where in it the focus belongs
    public static void keepIn(Node over, Node first) {
        liesOver(over);
        ChangeListener<@Nullable Node> back = (_, _, now) -> {
            if (over.isVisible() && now != null && !isOver(now)) {
                Platform.runLater(() -> {
                    var owner = over.getScene() == null ? null : over.getScene().getFocusOwner();
                    if (over.isVisible() && owner != null && !isOver(owner)) {
                        first.requestFocus();
                    }
                });
            }
        };
        over.sceneProperty().subscribe((was, now) -> {
            if (was != null) {
                was.focusOwnerProperty().removeListener(back);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(back);
            }
        });
    }

    /// Says that it lies over the screen and may have the focus although something else lies there too.
    public static void liesOver(Node over) {
        over.getProperties().put(Focus.class, true);
    }

    /// Whether it belongs to something that lies over a screen, this or another.
    private static boolean isOver(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties() && each.getProperties().containsKey(Focus.class)) {
                return true;
            }
        }
        return false;
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
