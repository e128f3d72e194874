package soundpractice.performance.ui.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Place;
import soundpractice.performance.measures.AreaView.Trend;
import soundpractice.performance.measures.RunChart;
import soundpractice.performance.measures.TrendsPlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.chart.ControlChart;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.PracticePlace;

/// A practice's figure over the quarters between the limits of chance, and its network's practices beside each other at one scale of time.
public final class TrendsScreen implements Screen {

    /// A practice's trend with its name and network.
    record Row(Trend trend, String name, String pcn) {}

    private final Desk desk;
    private final DepthModel model;
    private final VBox root;
    private final RowTable<Row> table;
    private final VBox charts = new VBox();
    private List<Row> rows = List.of();

    /// The screen over that model.
    public TrendsScreen(Desk desk, DepthModel model) {
        this.desk = desk;
        this.model = model;
        this.root = new Page(desk, new TrendsPlace()).lead(desk.text("performance.trends.lead", RunChart.LEAST, RunChart.RUN));
        table = new RowTable<>(desk, "trends", List.of(
                Column.<Row>text("performance.column.name", Row::name).wide(13),
                Column.<Row>text("performance.column.pcn", Row::pcn).wide(9).atFirstHidden(),
                Column.<Row>percent("performance.column.latest", r -> percent(r.trend())).wide(5.5),
                Column.<Row>status("performance.column.signal", this::signal).wide(10.5)));
        table.onOpen(row -> desk.nav().open(new PracticePlace(row.trend().practice())));
        table.chosen().subscribe(this::chosen);
        table.setPrefWidth(480);
        charts.getStyleClass().add("trend-charts");
        var scroll = new ScrollPane(charts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(table, Priority.SOMETIMES);
        var body = new HBox(table, scroll);
        body.getStyleClass().add("performance-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().add(body);
    }

    private static @Nullable Percent percent(Trend trend) {
        var latest = trend.latest();
        return latest.isPresent() ? new Percent(java.math.BigDecimal.valueOf(latest.getAsDouble())) : null;
    }

    private @Nullable StatusWord signal(Row row) {
        var signals = row.trend().chart().signals();
        return signals.isEmpty() ? null : new StatusWord(mark(signals.getLast().kind()), desk.text(key(signals.getLast().kind())));
    }

    private static String key(RunChart.Kind kind) {
        return "performance.signal." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Mark mark(RunChart.Kind kind) {
        return switch (kind) {
            case ABOVE, SHIFT_UP, RISING -> Mark.BLUE;
            case BELOW, SHIFT_DOWN, FALLING -> Mark.AMBER;
        };
    }

    @Override
    public Place place() {
        return new TrendsPlace();
    }

    @Override
    public String title() {
        return desk.text("performance.trends.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.read(progress -> model.view().trends(), trends -> {
            rows = trends.stream().map(t -> new Row(t, model.view().name(t.practice()),
                    model.view().practice(t.practice()).map(p -> p.belonging().pcn()).map(n -> soundpractice.register.ProperCase.of(n.name())).orElse(""))).toList();
            table.rows(rows);
            rows.stream().filter(r -> !r.trend().chart().signals().isEmpty()).findFirst().or(() -> rows.stream().findFirst()).ifPresent(table::choose);
        });
    }

    private void chosen(@Nullable Row row) {
        if (row == null) {
            charts.getChildren().setAll(Page.muted(desk.text("performance.screen.none-chosen")));
            return;
        }
        var title = desk.text("performance.practice.title", row.name(), row.trend().practice());
        var chart = row.trend().chart();
        var card = Card.titled(title, chart(title, row.trend(), false), Page.muted(limits(chart)));
        for (var signal : chart.signals()) {
            var when = desk.words().formats().any(row.trend().points().get(signal.at()).quarter());
            card.getChildren().add(new StatusMark(mark(signal.kind()), desk.text("performance.signal.at", desk.text(key(signal.kind())), when)));
        }
        var many = new FlowPane();
        many.getStyleClass().add("small-multiples");
        rows.stream().filter(r -> r.pcn().equals(row.pcn())).forEach(r -> many.getChildren().add(small(r, r.equals(row))));
        charts.getChildren().setAll(card, Card.titled(row.pcn().isEmpty() ? desk.text("performance.trends.no-pcn") : row.pcn(), many));
    }

    private String limits(RunChart chart) {
        return Double.isNaN(chart.lower())
                ? desk.text("performance.trends.too-few", RunChart.LEAST)
                : desk.text("performance.trends.limits", one(chart.mean()), one(chart.lower()), one(chart.upper()));
    }

    private static String one(double value) {
        return String.format(java.util.Locale.UK, "%.1f", value);
    }

    private VBox small(Row row, boolean chosen) {
        var name = new Label(row.name());
        name.getStyleClass().add("small");
        if (chosen) {
            name.getStyleClass().add("strong");
        }
        return new VBox(name, chart(row.name(), row.trend(), true));
    }

    private ControlChart chart(String title, Trend trend, boolean small) {
        var points = new ArrayList<ControlChart.Point>();
        trend.points().forEach(p -> points.add(new ControlChart.Point(p.quarter().year().substring(2) + " Q" + p.quarter().number(), p.figure())));
        var c = trend.chart();
        return new ControlChart(desk.words(), title, points, new ControlChart.Limits(c.mean(), c.lower(), c.upper()),
                c.signals().stream().map(RunChart.Signal::at).collect(Collectors.toSet()), small);
    }
}
