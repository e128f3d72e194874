package soundpractice.platform.fx.control;

import javafx.scene.control.Label;

/// A small word in a frame: a count, a rule id, a kind.
public final class Badge extends Label {

    /// A badge with this word.
    public Badge(String word) {
        super(word);
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
    }
}
