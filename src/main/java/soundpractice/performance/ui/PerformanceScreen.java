package soundpractice.performance.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.performance.ImportDashboardPlace;
import soundpractice.performance.PerformancePlace;
import soundpractice.performance.PolicyPlace;
import soundpractice.performance.Quarter;
import soundpractice.performance.Status;
import soundpractice.performance.ui.measures.Ways;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.PracticePlace;
import soundpractice.security.Permission;

/// The screen *Performance*: a quarter's ranking, how the area is spread, and why each practice stands where it does.
public final class PerformanceScreen implements Screen {
    private final Desk desk;
    private final PerformanceModel model;
    private final PerformanceActions actions;
    private final @Nullable FinancialQuarter wanted;
    private final VBox root = Dress.with(new VBox());
    private final ComboBox<FinancialQuarter> chooser = new ComboBox<>();
    private final StatusMark state;
    private final Label age = new Label();
    private final Flow doing = new Flow();
    private final Flow figures = new Flow();
    private final RowTable<RankRow> table;
    private final DistributionChart chart;
    private final PracticePanel practice;
    private final VBox side = new VBox();
    private final VBox content = new VBox();

    public PerformanceScreen(Desk desk, PerformanceModel model, @Nullable FinancialQuarter wanted) {
        this.desk = desk;
        this.model = model;
        this.wanted = wanted;
        this.actions = new PerformanceActions(desk, model);
        this.state = new StatusMark(Mark.NEUTRAL, "");
        this.chart = new DistributionChart(desk.words());
        this.practice = new PracticePanel(desk.words());
        this.table = new RowTable<RankRow>(desk, "ranking", List.of(
                Column.<RankRow>number("performance.column.rank", RankRow::rank).wide(5),
                Column.<RankRow>text("performance.column.practice", r -> r.standing().practice().value()).wide(6).atFirstHidden(),
                Column.text("performance.column.name", RankRow::name).growing(),
                Column.percent("performance.column.overall", r -> r.standing().overall()),
                Column.<RankRow>text("performance.column.change", r -> signed(r.change())).wide(6),
                Column.<RankRow>status("performance.column.status", RankRow::status).wide(7),
                Column.<RankRow>text("performance.column.bottom-list", RankRow::bottom).wide(8),
                Column.<RankRow>text("performance.column.source", this::source).atFirstHidden()));
        build();
        model.shown().subscribe(this::show);
    }

    @Override
    public Place place() {
        return new PerformancePlace(wanted);
    }

    @Override
    public String title() {
        return desk.text("performance.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load(wanted);
    }

    private void build() {
        root.getStyleClass().add("page");
        chooser.setAccessibleText(desk.text("performance.screen.quarter"));
        chooser.getStyleClass().add("performance-quarter");
        chooser.setConverter(new QuarterText(desk.words()));
        chooser.valueProperty().subscribe((was, now) -> {
            if (now != null && !now.equals(model.chosen().get())) {
                model.load(now);
            }
        });
        age.getStyleClass().add("muted");
        age.setWrapText(true);
        age.setMinHeight(Region.USE_PREF_SIZE);
        var head = new Beside(new Flow(chooser, state), doing);
        figures.getStyleClass().add("performance-figures");
        table.onOpen(row -> desk.nav().open(new PracticePlace(row.standing().practice())));
        table.chosen().subscribe(this::chosen);
        side.getStyleClass().add("performance-side");
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("performance-side");
        HBox.setHgrow(table, Priority.ALWAYS);
        var body = new HBox(table, scroll);
        body.getStyleClass().add("performance-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        content.getStyleClass().add("performance-body");
        content.getChildren().addAll(new Ways(desk, place()), head, age, figures, body);
        VBox.setVgrow(content, Priority.ALWAYS);
    }

    private void show(PerformanceModel.@Nullable Shown shown) {
        if (shown == null) {
            var empty = new EmptyState(Feather.BAR_CHART_2, desk.text("performance.screen.empty"), desk.text("performance.screen.empty.text"),
                    Buttons.primary(desk.text("performance.screen.import"), this::toImport));
            VBox.setVgrow(empty, Priority.ALWAYS);
            root.getChildren().setAll(empty);
            return;
        }
        root.getChildren().setAll(content);
        chooser.getItems().setAll(model.quarters().get());
        chooser.setValue(shown.result().of());
        head(shown);
        figures(shown);
        var before = table.chosen().get();
        table.rows(shown.rows());
        chart.show(shown.result().standings(), shown.result().policy());
        var spread = Card.titled(desk.text("performance.chart.title"), chart);
        spread.setAccessibleText(desk.text("performance.chart.about", shown.rows().size(), shown.count(Status.RED), shown.count(Status.AMBER),
                shown.count(Status.GREEN)));
        side.getChildren().setAll(spread, practice);
        if (!shown.challenges().isEmpty()) {
            side.getChildren().add(new ChallengeCard(desk, model, actions, shown.challenges(), shown.result().isValidated()));
        }
        shown.rows().stream()
                .filter(r -> before != null && r.standing().practice().equals(before.standing().practice()))
                .findFirst()
                .or(() -> shown.rows().stream().findFirst())
                .ifPresent(table::choose);
    }

    private void head(PerformanceModel.Shown shown) {
        var quarter = shown.result().quarter();
        var d = quarter.dashboard();
        state.show(switch (quarter) {
            case Quarter.Draft _ -> Mark.NEUTRAL;
            case Quarter.Published _ -> Mark.WAITING;
            case Quarter.Validated _ -> Mark.DONE;
        }, desk.text("performance.state." + quarter.state()));
        age.setText(switch (quarter) {
            case Quarter.Draft _ -> desk.text("performance.age.draft", d.importedOn(), d.fileName());
            case Quarter.Published p -> desk.text(p.challenges().isOver(model.today()) ? "performance.age.over" : "performance.age.open",
                    d.importedOn(), d.fileName(), p.challenges().opens(), p.challenges().closes());
            case Quarter.Validated v -> {
                var early = v.frozen().overrideReason();
                yield early == null
                        ? desk.text("performance.age.validated", v.frozen().on(), d.fileName())
                        : desk.text("performance.age.validated-early", v.frozen().on(), d.fileName(), early);
            }
        });
        var deeds = new ArrayList<Node>(List.of(
                Buttons.plain(Feather.SLIDERS, desk.text("performance.screen.policy"), () -> desk.nav().open(new PolicyPlace())),
                Buttons.plain(Feather.UPLOAD, desk.text("performance.screen.import"), this::toImport)));
        next(shown, quarter).ifPresent(deeds::add);
        doing.fill(deeds.toArray(Node[]::new));
    }

    private java.util.Optional<Region> next(PerformanceModel.Shown shown, Quarter quarter) {
        return switch (quarter) {
            case Quarter.Draft _ -> java.util.Optional.of(desk.permitted(
                    Permission.PUBLISH_QUARTER.name(), Buttons.primary(desk.text("performance.screen.publish"), () -> actions.publish(shown))));
            case Quarter.Published p ->
                java.util.Optional.of(desk.permitted(
                        Permission.VALIDATE_QUARTER.name(), Buttons.primary(desk.text("performance.screen.validate"), () -> actions.validate(shown, p))));
            case Quarter.Validated _ -> java.util.Optional.empty();
        };
    }

    private void figures(PerformanceModel.Shown shown) {
        var policy = shown.result().policy();
        var standings = shown.result().standings();
        long ranked = standings.stream().filter(s -> s.isRanked()).count();
        long enter = standings.stream().filter(s -> s.meetsEntryTest()).count();
        figures.fill(
                figure("performance.key.practices", shown.rows().size(), desk.text("performance.key.ranked", ranked)),
                figure("performance.key.red", shown.count(Status.RED), desk.text("performance.key.below", policy.redBelow())),
                figure("performance.key.amber", shown.count(Status.AMBER), desk.text("performance.key.between", policy.redBelow(), policy.greenFrom())),
                figure("performance.key.green", shown.count(Status.GREEN), desk.text("performance.key.from", policy.greenFrom())),
                figure("performance.key.bottom", shown.result().bottom().size(),
                        shown.result().ties().isEmpty() ? desk.text("performance.key.enter", enter) : desk.text("performance.key.tie")),
                figure("performance.key.challenges", shown.challenges().size(), desk.text("performance.key.open", shown.open())));
    }

    private KeyFigure figure(String key, long count, String about) {
        return new KeyFigure(desk.text(key), desk.words().formats().number(count), about);
    }

    private void chosen(@Nullable RankRow row) {
        var now = model.shown().get();
        if (row == null || now == null) {
            practice.clear();
            return;
        }
        var standing = row.standing();
        model.history(standing.practice(), history -> practice.show(model.name(standing.practice()), standing, history,
                () -> desk.nav().open(new PracticePlace(standing.practice())),
                () -> actions.challenge(model.name(standing.practice()), standing, now.result().quarter())));
    }

    private String source(RankRow row) {
        return desk.text("performance.source." + row.standing().source().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static @Nullable String signed(@Nullable Double change) {
        return change == null ? null : Math.abs(change) < 0.05 ? "0.0" : String.format(java.util.Locale.UK, "%+.1f", change);
    }

    private void toImport() {
        desk.nav().open(new ImportDashboardPlace());
    }
}
