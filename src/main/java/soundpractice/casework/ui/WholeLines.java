package soundpractice.casework.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lines in a cell, one below the other. Those that do not fit wholly are left out: half a line says nothing and looks broken. The first always stands.
final class WholeLines extends VBox {
    private final Region cell;

    WholeLines(Region cell, List<Node> lines) {
        this.cell = cell;
        getChildren().addAll(lines);
        cell.heightProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = cell.getHeight() - cell.getInsets().getTop() - cell.getInsets().getBottom();
        for (int i = 1; i < getChildren().size(); i++) {
            var line = getChildren().get(i);
            line.setOpacity(room <= 0 || line.getLayoutY() + line.getLayoutBounds().getHeight() <= room + 1 ? 1 : 0);
        }
    }
}
