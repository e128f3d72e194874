package soundpractice.platform.fx.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line of a list that is read rather than sorted: something in front, a title with sentences under it, and what can be done at the right.
public final class ListLine extends HBox {
    private final VBox texts = new VBox();

    /// A line with these things in front: a date, a mark, a box to tick.
    public ListLine(Node... front) {
        super(front);
        getStyleClass().add("list-line");
        setAlignment(Pos.CENTER_LEFT);
        texts.getStyleClass().add("list-line-texts");
        texts.setMinWidth(0);
        // Beside a button a single sentence stands in the middle of the line, as what is in front of it does.
        texts.alignmentProperty().bind(alignmentProperty());
        setHgrow(texts, Priority.ALWAYS);
        getChildren().add(texts);
    }

    /// The title.
    public ListLine title(String title) {
        return put(new Prose(title, "strong"));
    }

    /// A sentence about it; nothing when it is empty.
    public ListLine about(String about) {
        return about.isBlank() ? this : put(new Prose(about, "muted", "small"));
    }

    /// Anything under what was said so far.
    public ListLine put(Node node) {
        texts.getChildren().add(node);
        return this;
    }

    /// Things at the right; they keep their width.
    public ListLine right(Node... nodes) {
        for (var node : nodes) {
            if (node instanceof javafx.scene.layout.Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        getChildren().addAll(nodes);
        return this;
    }
}
