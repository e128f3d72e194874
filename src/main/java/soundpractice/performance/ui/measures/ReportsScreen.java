package soundpractice.performance.ui.measures;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.performance.measures.PositionReport.Grouping;
import soundpractice.performance.measures.PositionReport.Line;
import soundpractice.performance.measures.ReportsPlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// A quarter’s position by practice, network, locality or the whole area; the table’s own menu writes it as CSV or XLSX.
public final class ReportsScreen implements Screen {
    private final Desk desk;
    private final DepthModel model;
    private final Page page;
    private final ComboBox<Grouping> grouping = new ComboBox<>();
    private final ComboBox<FinancialQuarter> quarter = new ComboBox<>();
    private final RowTable<Line> table;

    /// The screen over that model.
    public ReportsScreen(Desk desk, DepthModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk, new ReportsPlace());
        table = new RowTable<>(desk, "position", List.of(
                Column.<Line>text("performance.column.group", this::group).growing(),
                Column.<Line>number("performance.key.practices", Line::practices).wide(6),
                Column.<Line>number("performance.status.red", Line::red).wide(4.5),
                Column.<Line>number("performance.status.amber", Line::amber).wide(5),
                Column.<Line>number("performance.status.green", Line::green).wide(5),
                Column.<Line>number("performance.status.none", Line::withoutFigure).wide(6),
                Column.<Line>percent("performance.column.mean", Line::mean).wide(5.5),
                Column.<Line>percent("performance.column.before", Line::before).wide(8.5),
                Column.<Line>percent("performance.column.lowest", Line::lowest).wide(5.5),
                Column.<Line>number("performance.column.bottom-list", Line::listed).wide(7)));
        grouping.getItems().setAll(Grouping.values());
        grouping.setConverter(shownAs(g -> desk.text("performance.grouping." + g.word())));
        grouping.setAccessibleText(desk.text("performance.reports.grouping"));
        grouping.setValue(Grouping.PCN);
        quarter.setConverter(shownAs(q -> desk.words().formats().any(q)));
        quarter.setAccessibleText(desk.text("performance.screen.quarter"));
        grouping.valueProperty().subscribe((was, now) -> load());
        quarter.valueProperty().subscribe((was, now) -> load());
        var choices = new HBox(grouping, quarter);
        choices.getStyleClass().add("performance-head");
        page.lead(desk.text("performance.reports.lead"), choices);
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren().add(table);
    }

    private String group(Line line) {
        return line.group().isEmpty() ? desk.text(grouping.getValue() == Grouping.AREA ? "performance.reports.area" : "performance.reports.none") : line.group();
    }

    private static <T> StringConverter<T> shownAs(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : word.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }

    @Override
    public Place place() {
        return new ReportsPlace();
    }

    @Override
    public String title() {
        return desk.text("performance.reports.title");
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void shown() {
        var quarters = model.view().quarters();
        quarter.getItems().setAll(quarters);
        if (quarter.getValue() == null && !quarters.isEmpty()) {
            quarter.setValue(quarters.getFirst());
        }
        load();
        grouping.requestFocus();
    }

    private void load() {
        var by = grouping.getValue();
        var of = quarter.getValue();
        if (by != null && of != null) {
            model.read(progress -> model.view().report(by, of), table::rows);
        }
    }
}
