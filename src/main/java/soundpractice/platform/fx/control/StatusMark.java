package soundpractice.platform.fx.control;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A status: word, shape and colour together, so that nobody needs to see the colour.
public final class StatusMark extends Label {
    private @Nullable Mark shown;

    /// The mark with its word.
    public StatusMark(Mark mark, String word) {
        getStyleClass().add("status-mark");
        show(mark, word);
    }

    /// The status as a mark.
    public StatusMark(StatusWord status) {
        this(status.mark(), status.word());
    }

    /// Shows another status.
    public void show(Mark mark, String word) {
        setText(word);
        if (mark == shown) {
            return;
        }
        shown = mark;
        getStyleClass().removeIf(style -> style.startsWith("mark-"));
        getStyleClass().add("mark-" + mark.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
        setGraphic(shape(mark));
    }

    /// The shape alone, for a legend that has its words beside it.
    public static Region shape(Mark mark) {
        var shape = new Region();
        shape.getStyleClass().addAll("mark-shape", "shape-" + mark.name().toLowerCase(Locale.ROOT));
        return shape;
    }
}
