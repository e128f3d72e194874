package soundpractice.platform.fx.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Things that belong together, on a ground of their own.
public final class Card extends VBox {

    /// A card without a title.
    public Card(Node... content) {
        super(content);
        getStyleClass().add("sp-card");
    }

    /// A card with a title.
    public static Card titled(String title, Node... content) {
        var card = new Card(content);
        card.getChildren().addFirst(new SectionHeader(title));
        return card;
    }
}
