package soundpractice.contract.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseFlow;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.StatusMark;

/// The flow of contractual action as a picture that can be walked through with Tab or the arrow keys: left and right go from stage to stage, up and down within one,
/// Home and End to the ends. Each place is a button that says its state, and where it is barred, why. Pressing an open place takes the step; pressing a barred one
/// tells what is missing.
final class FlowPicture {
    private final Desk desk;
    private final Flow root = new Flow();
    private final Consumer<CaseFlow.Node> pressed;
    private List<List<Button>> places = List.of();

    FlowPicture(Desk desk, Consumer<CaseFlow.Node> pressed) {
        this.desk = desk;
        this.pressed = pressed;
        root.getStyleClass().add("course");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node root() {
        return root;
    }

    void show(CaseFlow flow) {
        var parts = new ArrayList<Node>();
        places = flow.columns().stream().map(stage -> stage.stream().map(this::place).toList()).toList();
        for (int i = 0; i < places.size(); i++) {
            var column = new VBox(places.get(i).toArray(Node[]::new));
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

    private void key(KeyEvent key) {
        for (int at = 0; at < places.size(); at++) {
            var stage = places.get(at);
            var row = IntStream.range(0, stage.size()).filter(i -> stage.get(i).isFocused()).findFirst();
            if (row.isPresent()) {
                var next = next(key.getCode(), at, row.getAsInt());
                if (next != null) {
                    Focus.on(next);
                    key.consume();
                }
                return;
            }
        }
    }

    private @Nullable Button next(KeyCode code, int stage, int row) {
        return switch (code) {
            case LEFT -> at(stage - 1, row);
            case RIGHT -> at(stage + 1, row);
            case UP -> at(stage, row - 1);
            case DOWN -> at(stage, row + 1);
            case HOME -> at(0, 0);
            case END -> at(places.size() - 1, row);
            default -> null;
        };
    }

    /// The place nearest to that stage and row.
    private Button at(int stage, int row) {
        var there = places.get(Math.clamp(stage, 0, places.size() - 1));
        return there.get(Math.clamp(row, 0, there.size() - 1));
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
        button.setAccessibleHelp(desk.text("contract.flow.keys"));
        button.setOnAction(_ -> pressed.accept(node));
        return button;
    }

    /// What a screen reader says: the place, its state, and every reason that bars it.
    private String said(CaseFlow.Node node) {
        var why = String.join(" ", node.against().stream().map(p -> desk.words().of(p)).toList());
        return String.join(" ", List.of(desk.text("contract.flow.said", desk.text(node.key()), desk.text(node.state().key())), why)).strip();
    }
}
