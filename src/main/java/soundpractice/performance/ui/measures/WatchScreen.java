package soundpractice.performance.ui.measures;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.performance.Status;
import soundpractice.performance.measures.WatchList.Watched;
import soundpractice.performance.measures.WatchPlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.PracticePlace;

/// Practices outside the formal process that want watching: Red above the bottom list, or Amber in it.
public final class WatchScreen implements Screen {

    /// A practice watched, with its name.
    record Row(Watched watched, String name) {}

    private final Desk desk;
    private final DepthModel model;
    private final Page page;
    private final RowTable<Row> table;
    private final ComboBox<FinancialQuarter> quarter = new ComboBox<>();

    /// The screen over that model.
    public WatchScreen(Desk desk, DepthModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk, new WatchPlace());
        table = new RowTable<Row>(desk, "watch", List.of(
                        Column.<Row>number("performance.column.rank", r -> r.watched().standing().rank()).wide(5),
                        Column.<Row>text("performance.column.practice", r -> r.watched().standing().practice().value()).wide(6),
                        Column.<Row>text("performance.column.name", Row::name).growing(),
                        Column.<Row>percent("performance.column.overall", r -> r.watched().standing().overall()),
                        Column.<Row>status("performance.column.status", this::status).wide(7),
                        Column.<Row>text("performance.column.why", r -> desk.words().of(r.watched().reason())).wide(22)))
                .whenEmpty(new EmptyState(Feather.EYE, desk.text("performance.watch.empty"), desk.text("performance.watch.empty.text")));
        table.onOpen(row -> desk.nav().open(new PracticePlace(row.watched().standing().practice())));
        table.chosen().subscribe(this::chosen);
        quarter.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable FinancialQuarter q) {
                return q == null ? "" : desk.words().formats().any(q);
            }

            @Override
            public FinancialQuarter fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        quarter.setAccessibleText(desk.text("performance.screen.quarter"));
        quarter.valueProperty().subscribe((was, now) -> load());
        page.body(table);
    }

    private StatusWord status(Row row) {
        boolean red = row.watched().standing().status() == Status.RED;
        return new StatusWord(red ? Mark.RED : Mark.AMBER, desk.text(red ? "performance.status.red" : "performance.status.amber"));
    }

    @Override
    public Place place() {
        return new WatchPlace();
    }

    @Override
    public String title() {
        return desk.text("performance.watch.title");
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void shown() {
        var quarters = model.view().quarters();
        quarter.getItems().setAll(quarters);
        if (quarters.isEmpty()) {
            page.lead(desk.text("performance.watch.none"));
            return;
        }
        page.lead(desk.text("performance.watch.lead"), quarter);
        if (quarter.getValue() == null) {
            quarter.setValue(quarters.getFirst());
        } else {
            load();
        }
        quarter.requestFocus();
    }

    private void load() {
        var of = quarter.getValue();
        if (of != null) {
            model.read(progress -> model.view().watched(of), watched -> {
                var rows = watched.stream().map(w -> new Row(w, model.view().name(w.standing().practice()))).toList();
                table.rows(rows);
                rows.stream().findFirst().ifPresent(table::choose);
            });
        }
    }

    private void chosen(@Nullable Row row) {
        if (row == null) {
            page.side(Page.muted(desk.text("performance.screen.none-chosen")));
        } else {
            var title = desk.text("performance.practice.title", row.name(), row.watched().standing().practice());
            page.side(new Card(WhyButton.content(desk.words(), title, row.watched().standing().reasons())));
        }
    }
}
