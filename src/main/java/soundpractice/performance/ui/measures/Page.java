package soundpractice.performance.ui.measures;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.kernel.Place;
import soundpractice.performance.ui.Dress;
import soundpractice.platform.fx.Desk;

/// What these screens share: the ways, a sentence about the screen, a table and what is told of the row chosen beside it.
final class Page extends VBox {
    private final HBox head = new HBox();
    private final Label lead = new Label();
    private final VBox side = new VBox();

    Page(Desk desk, Place here) {
        Dress.with(this);
        getStyleClass().addAll("page", "performance-body");
        head.getStyleClass().add("performance-head");
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        lead.setMinWidth(0);
        lead.setMinHeight(USE_PREF_SIZE);
        head.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        lead.setMaxWidth(Double.MAX_VALUE);
        side.getStyleClass().add("performance-side");
        getChildren().add(new Ways(desk, here));
    }

    Page lead(String text, Node... doing) {
        lead.setText(text);
        head.getChildren().setAll(lead);
        for (var node : doing) {
            if (node instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            head.getChildren().add(node);
        }
        if (!getChildren().contains(head)) {
            getChildren().add(1, head);
        }
        return this;
    }

    Page body(Node main) {
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("performance-side");
        HBox.setHgrow(main, Priority.ALWAYS);
        var body = new HBox(main, scroll);
        body.getStyleClass().add("performance-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        return this;
    }

    void side(Node... nodes) {
        side.getChildren().setAll(nodes);
    }

    void instead(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().setAll(getChildren().getFirst(), node);
    }

    static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
