package soundpractice.inspection.ui;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.inspection.Cell;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.Level;
import soundpractice.inspection.course.EntryRules;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.StatusMark;

/// Inspections side by side: one column each, a line for each key question and group that any of them rated, the practice's own first.
final class HistoryGrid extends ScrollPane {

    HistoryGrid(Desk desk, List<InspectionFile> inspections) {
        var grid = new GridPane();
        grid.getStyleClass().add("history");
        grid.setAccessibleText(desk.text("inspection.course.history"));
        for (int c = 0; c < inspections.size(); c++) {
            var file = inspections.get(c);
            var day = Objects.requireNonNull(file.of().day());
            var head = new VBox(Buttons.link(desk.words().formats().date(day), () -> desk.nav().open(new InspectionPlace(file.id()))), small(desk.text(file.of().kind().key())));
            if (file.of().inherited()) {
                head.getChildren().add(new Badge(desk.text("inspection.inherited")));
            }
            grid.add(head, c + 1, 0);
        }
        int row = 1;
        for (var cell : rows(inspections)) {
            grid.add(name(desk, cell), 0, row);
            for (int c = 0; c < inspections.size(); c++) {
                grid.add(rating(desk, cell, inspections, c), c + 1, row);
            }
            row++;
        }
        setContent(grid);
        setFitToHeight(false);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge-plain");
    }

    private static List<Cell> rows(List<InspectionFile> inspections) {
        var rows = Cell.ALL.stream().filter(c -> c.level() != Level.L1).filter(c -> inspections.stream().anyMatch(i -> i.of().ratings().at(c).isPresent()))
                .sorted(java.util.Comparator.comparing(Cell::level).reversed()).toList();
        return rows;
    }

    private static Label name(Desk desk, Cell cell) {
        var label = new Label(desk.words().of(EntryRules.name(cell)));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(cell.level() == Level.L4 ? "history-overall" : "history-name");
        return label;
    }

    private static Node rating(Desk desk, Cell cell, List<InspectionFile> inspections, int at) {
        var now = inspections.get(at).of().ratings().at(cell);
        if (now.isEmpty()) {
            return small("–");
        }
        var box = new HBox(new StatusMark(Marks.of(now.get(), desk.words())));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("history-cell");
        var before = at == 0 ? java.util.Optional.<soundpractice.register.cqc.Rating>empty() : inspections.get(at - 1).of().ratings().at(cell);
        before.filter(b -> b != now.get()).ifPresent(b -> box.getChildren().add(small(desk.text(now.get().compareTo(b) < 0 ? "inspection.way.better" : "inspection.way.worse"))));
        return box;
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
