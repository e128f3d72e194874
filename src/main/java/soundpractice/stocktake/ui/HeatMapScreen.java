package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.stocktake.findings.HeatMap;
import soundpractice.stocktake.score.Score;

/// Practices against sections: each cell a figure, a shape and a colour; the arrow keys go from cell to cell, Enter opens the stocktake.
public final class HeatMapScreen implements Screen {
    private final Desk desk;
    private final Stocktaking room;
    private final GridPane grid = new GridPane();
    private final ScrollPane pane = new ScrollPane(grid);
    private final VBox root = new VBox();
    private final List<List<Button>> cells = new ArrayList<>();

    /// The map of the room's stocktakes.
    public HeatMapScreen(Desk desk, Stocktaking room) {
        this.desk = desk;
        this.room = room;
        root.getStyleClass().add("page");
        grid.getStyleClass().add("heat");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // Only the map goes beyond the edge where the text is large; the sentence above it stays whole.
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(pane, Priority.ALWAYS);
        Sheet.wear(root);
    }

    private void fill(HeatMap map) {
        grid.getChildren().clear();
        cells.clear();
        if (map.rows().isEmpty()) {
            root.getChildren().setAll(new EmptyState(Feather.GRID, desk.text("stocktake.heat.empty"), desk.text("stocktake.heat.empty.text")));
            return;
        }
        head(map);
        for (int r = 0; r < map.rows().size(); r++) {
            row(map, map.rows().get(r), r + 1);
        }
        root.getChildren().setAll(new Prose(desk.text("stocktake.heat.about"), "muted"), pane);
        cells.getFirst().getFirst().requestFocus();
    }

    private void head(HeatMap map) {
        grid.add(title(desk.text("stocktake.list.practice")), 0, 0);
        grid.add(title(desk.text("stocktake.heat.held")), 1, 0);
        grid.add(title(desk.text("stocktake.after.whole")), 2, 0);
        for (int i = 0; i < map.sections().size(); i++) {
            grid.add(title(map.sections().get(i).title()), i + 3, 0);
        }
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("heat-title");
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    private void row(HeatMap map, HeatMap.Row row, int at) {
        var name = room.nameOf(row.practice());
        var practice = new Label(name);
        practice.setMinWidth(Region.USE_PREF_SIZE);
        var day = new Label(desk.words().formats().date(row.on()));
        day.getStyleClass().addAll("muted", "small", "heat-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(practice, 0, at);
        grid.add(day, 1, at);
        var line = new ArrayList<Button>();
        line.add(cell(row, name, desk.text("stocktake.after.whole"), row.overall()));
        map.sections().forEach(section -> line.add(cell(row, name, section.title(), row.score(section))));
        for (int i = 0; i < line.size(); i++) {
            grid.add(line.get(i), i + 2, at);
        }
        cells.add(line);
    }

    private Button cell(HeatMap.Row row, String practice, String section, @Nullable Score score) {
        var value = score == null ? null : score.value();
        var text = value == null ? "–" : Integer.toString(value.value().setScale(0, java.math.RoundingMode.HALF_UP).intValueExact());
        var mark = score == null ? soundpractice.platform.fx.control.Mark.NEUTRAL : ScorePart.mark(score);
        var box = new HBox(StatusMark.shape(mark), new Label(text));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("heat-box");
        var cell = new Button("", box);
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.getStyleClass().addAll("heat-cell", "mark-" + mark.name().toLowerCase(java.util.Locale.ROOT));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAccessibleText(desk.text("stocktake.heat.cell", practice, section, score == null ? "–" : ScorePart.band(desk, score)));
        cell.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(cell);
            }
        });
        cell.setOnAction(press -> desk.nav().open(new FindingsPlace(row.interview())));
        return cell;
    }

    /// Moves the map as little as brings the cell into view.
    private void reveal(Button cell) {
        var at = cell.getBoundsInParent();
        var seen = pane.getViewportBounds();
        pane.setHvalue(moved(pane.getHvalue(), at.getMinX(), at.getMaxX(), seen.getWidth(), grid.getWidth()));
        pane.setVvalue(moved(pane.getVvalue(), at.getMinY(), at.getMaxY(), seen.getHeight(), grid.getHeight()));
    }

    private static double moved(double now, double from, double to, double seen, double whole) {
        double rest = whole - seen;
        return rest <= 0 ? 0 : Math.clamp(now * rest, Math.max(0, to - seen), Math.max(Math.max(0, to - seen), from)) / rest;
    }

    private void key(KeyEvent key) {
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                if (cells.get(r).get(c).isFocused()) {
                    if (key.getCode() == KeyCode.ENTER) {
                        cells.get(r).get(c).fire();
                        key.consume();
                    } else {
                        move(key, r, c);
                    }
                    return;
                }
            }
        }
    }

    private void move(KeyEvent key, int row, int column) {
        int toRow = row + (key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0);
        int toColumn = column + (key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0);
        if (toRow != row || toColumn != column) {
            cells.get(Math.clamp(toRow, 0, cells.size() - 1)).get(Math.clamp(toColumn, 0, cells.getFirst().size() - 1)).requestFocus();
            key.consume();
        }
    }

    @Override
    public Place place() {
        return new HeatMapPlace();
    }

    @Override
    public String title() {
        return desk.text("stocktake.heat.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        desk.jobs().latest(this, _ -> HeatMap.of(room.interviews().all(), room.scoring()), this::fill, desk.errors()::trouble);
    }
}
