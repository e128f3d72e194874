package soundpractice.contract.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundpractice.contract.CaseFlow;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.StatusMark;

/// The flow of contractual action as a picture that can be walked through with Tab: each place is a button that says its state, and where it is barred, why.
/// Pressing an open place takes the step; pressing a barred one tells what is missing.
final class FlowPicture {
    private final Desk desk;
    private final Flow root = new Flow();
    private final Consumer<CaseFlow.Node> pressed;

    FlowPicture(Desk desk, Consumer<CaseFlow.Node> pressed) {
        this.desk = desk;
        this.pressed = pressed;
        root.getStyleClass().add("course");
    }

    Node root() {
        return root;
    }

    void show(CaseFlow flow) {
        var parts = new ArrayList<Node>();
        for (int i = 0; i < flow.columns().size(); i++) {
            var column = new VBox(flow.columns().get(i).stream().map(this::place).toArray(Node[]::new));
            column.getStyleClass().add("flow-column");
            var with = new HBox(column);
            with.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            if (i > 0) {
                var arrow = new Label("→");
                arrow.getStyleClass().add("flow-arrow");
                arrow.setAccessibleText("");
                with.getChildren().addFirst(arrow);
            }
            parts.add(with);
        }
        root.fill(parts.toArray(Node[]::new));
    }

    private Button place(CaseFlow.Node node) {
        var name = new Label(desk.text(node.key()));
        name.getStyleClass().add("strong");
        var state = new Label(desk.text(node.state().key()), StatusMark.shape(Marks.of(node.state())));
        state.getStyleClass().add("flow-state");
        var content = new VBox(name, state);
        content.getStyleClass().add("flow-node-content");
        var button = new Button(name.getText());
        button.setGraphic(content);
        button.getStyleClass().addAll("flow-node", "flow-" + node.state().name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText(said(node));
        button.setOnAction(_ -> pressed.accept(node));
        return button;
    }

    /// What a screen reader says: the place, its state, and every reason that bars it.
    private String said(CaseFlow.Node node) {
        var why = String.join(" ", node.against().stream().map(p -> desk.words().of(p)).toList());
        return String.join(" ", List.of(desk.text("contract.flow.said", desk.text(node.key()), desk.text(node.state().key())), why)).strip();
    }
}
