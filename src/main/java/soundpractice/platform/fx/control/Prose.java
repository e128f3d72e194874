package soundpractice.platform.fx.control;

import javafx.scene.control.Label;

/// Words that run over as many lines as they need and are never cut, however large the text and narrow the room.
public final class Prose extends Label {

    /// These words, in these styles (`muted`, `small`, `strong`).
    public Prose(String words, String... styles) {
        super(words);
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
