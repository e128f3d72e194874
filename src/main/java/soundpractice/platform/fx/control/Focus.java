package soundpractice.platform.fx.control;

import javafx.application.Platform;
import javafx.scene.Node;

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
}
