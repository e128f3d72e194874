package soundpractice.platform.fx.form;

import javafx.event.EventHandler;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tab goes on to the next field instead of into the text; Ctrl+Tab still writes one.
public record TabLeaves(TextArea area) implements EventHandler<KeyEvent> {

    @Override
    public void handle(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
