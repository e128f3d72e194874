package soundpractice.performance.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.DashboardPreview;
import soundpractice.performance.ImportDashboardPlace;
import soundpractice.performance.PerformancePlace;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;

/// The screen *Import a dashboard*: choose the quarter and a file, see what it changes and what cannot be used, take it over.
public final class ImportDashboardScreen implements Screen {
    private final Desk desk;
    private final ImportDashboardModel model;
    private final VBox root = Dress.with(new VBox());
    private final VBox found = new VBox();
    private final Button take;
    private final Button choose;

    public ImportDashboardScreen(Desk desk, ImportDashboardModel model) {
        this.desk = desk;
        this.model = model;
        this.take = Buttons.primary(desk.text("performance.importing.take", 0), this::confirm);
        this.choose = Buttons.plain(Feather.FILE, desk.text("performance.importing.choose"), this::choose);
        build();
        model.preview().subscribe(this::show);
        model.refused().subscribe(this::refused);
    }

    @Override
    public Place place() {
        return new ImportDashboardPlace();
    }

    @Override
    public String title() {
        return desk.text("performance.importing.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        choose.requestFocus();
    }

    private void build() {
        root.getStyleClass().addAll("page", "performance-body");
        var lead = new Label(desk.text("performance.importing.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add("muted");
        var quarter = new ComboBox<FinancialQuarter>();
        quarter.setConverter(new QuarterText(desk.words()));
        quarter.getItems().setAll(model.choices());
        quarter.valueProperty().bindBidirectional(model.quarter());
        var label = new Label(desk.text("performance.importing.quarter"));
        label.setLabelFor(quarter);
        quarter.setAccessibleText(label.getText());
        var file = new Label();
        file.getStyleClass().add("strong");
        model.file().subscribe(path -> file.setText(path == null ? "" : String.valueOf(path.getFileName())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(label, quarter, choose, file, gap, desk.permitted(Permission.PUBLISH_QUARTER.name(), take));
        head.getStyleClass().add("performance-head");
        found.getStyleClass().add("performance-body");
        VBox.setVgrow(found, Priority.ALWAYS);
        take.setDisable(true);
        root.getChildren().addAll(lead, head, found);
    }

    private void show(@Nullable DashboardPreview preview) {
        take.setDisable(preview == null || preview.changesNothing());
        take.setText(preview == null || preview.changesNothing()
                ? desk.text("performance.importing.nothing-new")
                : desk.text("performance.importing.take", preview.figures().rows().size()));
        take.setAccessibleText(take.getText());
        found.getChildren().clear();
        if (preview == null) {
            return;
        }
        var figures = new HBox();
        figures.getStyleClass().add("performance-figures");
        figure(figures, "lines", preview.file().lines());
        figure(figures, "new", preview.added());
        figure(figures, "changed", preview.changed().size());
        figure(figures, "unchanged", preview.unchanged());
        figure(figures, "gone", preview.gone().size());
        figure(figures, "rejected", preview.rejected().size());
        found.getChildren().add(figures);
        if (!preview.file().ignored().isEmpty()) {
            var passed = new Label(desk.text("performance.importing.passed-over", preview.file().ignored()));
            passed.getStyleClass().add("muted");
            found.getChildren().add(passed);
        }
        found.getChildren().add(preview.rejected().isEmpty()
                ? new StatusMark(Mark.DONE, desk.text("performance.importing.all-well"))
                : Card.titled(desk.text("performance.importing.rejected"), rejected(preview)));
        if (!preview.changed().isEmpty()) {
            found.getChildren().add(Card.titled(desk.text("performance.importing.changed"), changed(preview)));
        }
    }

    private void figure(HBox figures, String key, int count) {
        var figure = new KeyFigure(desk.text("performance.importing.key." + key), desk.words().formats().number(count), "");
        figure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        figures.getChildren().add(figure);
    }

    private RowTable<DashboardFile.Rejected> rejected(DashboardPreview preview) {
        var table = new RowTable<DashboardFile.Rejected>(desk, "rejected-lines", List.of(
                Column.number("performance.importing.column.line", DashboardFile.Rejected::line),
                Column.text("performance.importing.column.column", DashboardFile.Rejected::column),
                Column.text("performance.importing.column.value", DashboardFile.Rejected::value),
                Column.<DashboardFile.Rejected>text("performance.importing.column.problem", r -> desk.words().of(r.problem())).growing()));
        table.rows(preview.rejected());
        return table;
    }

    private RowTable<DashboardPreview.Changed> changed(DashboardPreview preview) {
        var table = new RowTable<DashboardPreview.Changed>(desk, "changed-figures", List.of(
                Column.<DashboardPreview.Changed>text("performance.column.practice", c -> c.practice().value()).growing(),
                Column.percent("performance.importing.column.before", DashboardPreview.Changed::before),
                Column.percent("performance.importing.column.after", DashboardPreview.Changed::after)));
        table.rows(preview.changed());
        return table;
    }

    private void refused(List<Problem> problems) {
        if (!problems.isEmpty()) {
            found.getChildren().clear();
            for (var problem : problems) {
                found.getChildren().add(new StatusMark(Mark.STOPPED, desk.words().of(problem)));
            }
        }
    }

    private void choose() {
        desk.files().open(desk.text("performance.importing.title"), FileKind.of(desk.text("performance.importing.files"), "csv", "xlsx"))
                .ifPresent(model.file()::set);
    }

    private void confirm() {
        model.confirm(quarter -> desk.nav().open(new PerformancePlace(quarter)));
    }
}
