package soundpractice.casework.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.CasePlace;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.casework.Stage;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;

/// *Cases*: the board by stage, and the list.
public final class CasesScreen implements Screen {
    private static final List<List<Stage>> LANES = List.of(List.of(Stage.INFORMAL, Stage.Q1_WARNED), List.of(Stage.SIGNUP_PLAN, Stage.SUPPORT), List.of(Stage.ESCALATION),
            List.of(Stage.PCQG_REVIEW), List.of(Stage.CONTINUE, Stage.VISIT, Stage.SERVICE_IN_QUESTION));
    private static final List<String> LANE_KEYS = List.of("q1-warned", "support", "escalation", "pcqg-review", "course");

    private static final double NARROW = 100;

    private final Desk desk;
    private final CasesModel model;
    private final HBox board = new HBox();
    private final ScrollPane boardPane = new ScrollPane(board);
    private final RowTable<CaseRow> table;
    private final VBox root = new VBox();

    /// The screen over its model.
    public CasesScreen(Desk desk, CasesModel model) {
        this.desk = desk;
        this.model = model;
        this.table = new RowTable<CaseRow>(desk, "cases", List.of(
                Column.status("casework.cases.column.stage", CaseRow::stage).wide(13),
                Column.text("casework.cases.column.practice", CaseRow::name).wide(16).growing(),
                Column.text("casework.cases.column.code", (CaseRow r) -> r.file().of().practice().value()).wide(6),
                Column.date("casework.cases.column.since", (CaseRow r) -> r.file().of().since()).wide(8),
                Column.quarter("casework.cases.column.opened", (CaseRow r) -> r.file().of().opened()).wide(8),
                Column.date("casework.cases.column.due", CaseRow::due).wide(8),
                Column.status("casework.cases.column.clock", CaseRow::nextState).wide(8)))
                .onOpen(row -> open(row))
                .whenEmpty(empty());
        var group = new ToggleGroup();
        var asBoard = toggle("casework.cases.board", group, true);
        var asList = toggle("casework.cases.list", group, false);
        group.selectedToggleProperty().addListener((_, was, now) -> {
            if (now == null && was != null) {
                was.setSelected(true);
            }
        });
        asBoard.selectedProperty().subscribe(on -> show(boardPane, on));
        asList.selectedProperty().subscribe(on -> show(table, on));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(asBoard, asList, gap, desk.permitted(Permission.HANDLE_LETTERS.name(),
                Buttons.plain(Feather.LIFE_BUOY, desk.text("casework.deed.support"), this::support)), Buttons.primary(desk.text("casework.cases.run"), () -> desk.nav().open(new QuarterRunPlace(null))));
        bar.getStyleClass().add("bar");
        board.getStyleClass().add("board");
        boardPane.setFitToHeight(true);
        boardPane.setFitToWidth(true);
        boardPane.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(boardPane, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(bar, boardPane, table);
        model.rows().subscribe(this::fill);
    }

    /// Any practice may ask for support, at any time of year.
    private void support() {
        var room = model.casework();
        new SupportForm(desk, room.byHand().requests(), room.today(), model::load).ask(room.practices().ours().stream().map(p -> p.code()).toList(), room::nameOf);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private ToggleButton toggle(String key, ToggleGroup group, boolean on) {
        var toggle = new ToggleButton(desk.text(key));
        toggle.setToggleGroup(group);
        toggle.setSelected(on);
        return toggle;
    }

    private EmptyState empty() {
        return new EmptyState(Feather.FOLDER, desk.text("casework.cases.empty"), desk.text("casework.cases.empty.next"),
                Buttons.plain(desk.text("casework.cases.run"), () -> desk.nav().open(new QuarterRunPlace(null))));
    }

    private void fill(List<CaseRow> rows) {
        table.rows(rows);
        var lanes = new ArrayList<Node>();
        boolean any = rows.stream().anyMatch(r -> r.file().of().stage().isOpen());
        for (int i = 0; any && i < LANES.size(); i++) {
            lanes.add(lane(LANE_KEYS.get(i), LANES.get(i), rows));
        }
        board.getChildren().setAll(any ? lanes : List.of(empty()));
    }

    private Node lane(String key, List<Stage> stages, List<CaseRow> rows) {
        var here = rows.stream().filter(r -> stages.contains(r.file().of().stage())).toList();
        var lane = new VBox(new Flow(new Prose(desk.text("casework.cases.lane." + key), "strong"), new Badge(Integer.toString(here.size()))));
        here.forEach(row -> lane.getChildren().add(card(row)));
        lane.getStyleClass().add("lane");
        HBox.setHgrow(lane, Priority.ALWAYS);
        return lane;
    }

    private Node card(CaseRow row) {
        var content = new VBox(new Prose(row.name(), "strong"),
                new Prose(desk.text("casework.cases.since", row.file().of().practice(), row.file().of().since()), "muted", "small"));
        content.getStyleClass().add("board-card-content");
        if (row.file().of().stage().isCourse() || row.file().of().stage() == Stage.INFORMAL || row.file().of().stage() == Stage.SIGNUP_PLAN) {
            content.getChildren().add(new StatusMark(row.stage()));
        }
        if (row.file().dispute().isOpen()) {
            content.getChildren().add(new StatusMark(Mark.AMBER, desk.text(row.file().dispute().key())));
        }
        var next = row.next();
        var state = row.nextState();
        if (next != null && state != null) {
            var due = new Label(desk.words().formats().date(next.due().date()));
            content.getChildren().add(new Flow(new StatusMark(state), due));
        }
        var button = new Button("", content);
        button.setMaxWidth(Double.MAX_VALUE);
        // As tall as its words need at the lane's width, and no taller.
        button.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> {
            var edges = button.getInsets();
            return Math.ceil(content.prefHeight(Math.max(button.getWidth() - edges.getLeft() - edges.getRight(), NARROW)) + edges.getTop() + edges.getBottom());
        }, button.widthProperty(), button.insetsProperty(), button.fontProperty()));
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add("board-card");
        button.setAccessibleText(row.name() + ", " + row.stage().word());
        button.setOnAction(_ -> open(row));
        return button;
    }

    private void open(CaseRow row) {
        desk.nav().open(new CasePlace(row.file().of().id()));
    }

    @Override
    public Place place() {
        return new CasesPlace();
    }

    @Override
    public String title() {
        return desk.text("casework.cases");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
