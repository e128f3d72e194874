package soundpractice.sync.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.journal.Merge;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Prose;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.review.Question;
import soundpractice.sync.ui.ConflictsModel.Row;

/// *Conflicts*: the questions at the left, the chosen one at the right with what stood before and what each wrote. By keyboard: up and down, 1 and 2
/// take a side, 0 what stood before, C combines, D puts off, B settles those chosen in bulk.
public final class ConflictsScreen implements Screen {
    private final Desk desk;
    private final ConflictsModel model;
    private final ListView<Row> list = new ListView<>();
    private final BorderPane detail = new BorderPane();
    private final VBox bulk = new VBox();
    private final SplitPane split = new SplitPane();
    private final BorderPane root = new BorderPane();
    private @Nullable ConflictPane pane;

    /// The screen over what waits.
    public ConflictsScreen(Desk desk, Meeting meeting) {
        this.desk = desk;
        this.model = new ConflictsModel(meeting, desk.jobs(), desk.errors()::trouble);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(desk.text("sync.conflicts.list"));
        list.getStyleClass().add("conflict-list");
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<Row>) _ -> bulk());
        bulk.getStyleClass().add("bulk");
        var left = new BorderPane(list);
        left.setBottom(bulk);
        left.setTop(new Prose(desk.text("sync.conflicts.keys"), "muted", "small", "conflict-keys"));
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        split.getItems().setAll(left, scroll);
        split.setDividerPositions(0.27);
        SplitPane.setResizableWithParent(left, false);
        detail.getStyleClass().add("conflict-detail");
        Sheet.wear(root);
        root.getStyleClass().addAll("page", "conflicts");
        model.rows().subscribe(this::fill);
    }

    private final class Cell extends ListCell<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var title = new Label(row.title());
            title.getStyleClass().add("strong");
            var about = new Label(about(row));
            about.getStyleClass().addAll("muted", "small");
            var who = new Label(row.practice() + " · " + row.who());
            who.getStyleClass().addAll("muted", "small");
            var box = new VBox(title, about, who);
            List.of(title, about, who).forEach(l -> l.setMinWidth(0));
            box.setMinWidth(0);
            box.setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(row.title() + ". " + about(row) + ". " + who.getText());
        }
    }

    private String about(Row row) {
        var deferred = row.question().deferred();
        var what = switch (row.question()) {
            case Question.Twice twice -> desk.words().of(twice.twins().what());
            case Question.Differs d -> row.part().equals(Merge.LIFE) ? desk.text("sync.conflicts.deleted") : row.part();
        };
        return row.later() && deferred != null ? desk.text("sync.conflicts.later", what, deferred.until()) : what;
    }

    private void fill(@Nullable List<Row> rows) {
        if (rows == null) {
            return;
        }
        if (rows.isEmpty()) {
            var back = Buttons.plain(desk.text("sync.in.back"), () -> desk.nav().open(new ExchangePlace()));
            root.setCenter(new EmptyState(Feather.CHECK_CIRCLE, desk.text("sync.conflicts.empty"), desk.text("sync.conflicts.empty.next"), back));
            Focus.on(back);
            return;
        }
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(rows);
        root.setCenter(split);
        list.getSelectionModel().clearAndSelect(Math.min(at, rows.size() - 1));
        Focus.on(list);
    }

    private void choose(@Nullable Row row) {
        pane = row == null ? null : new ConflictPane(desk, model, row);
        detail.setCenter(pane == null ? null : pane.root());
    }

    /// Several chosen: they can be settled together where none of them needs to be read.
    private void bulk() {
        var chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (chosen.size() < 2) {
            bulk.getChildren().setAll(plain().size() < 2 ? List.of() : List.of(Buttons.link(desk.text("sync.bulk.choose", plain().size()), this::choosePlain)));
            return;
        }
        var questions = questions(chosen);
        if (questions.size() < chosen.size()) {
            bulk.getChildren().setAll(new Prose(desk.text("sync.bulk.no", chosen.size() - questions.size()), "muted", "small"));
            return;
        }
        bulk.getChildren().setAll(new Prose(desk.text("sync.bulk.yes", chosen.size()), "small"),
                new Flow(Buttons.plain(desk.text("sync.bulk.mine"), () -> settleAll(questions, 0)), Buttons.plain(desk.text("sync.bulk.theirs"), () -> settleAll(questions, 1))));
    }

    private List<Row> plain() {
        return list.getItems().stream().filter(r -> r.question() instanceof Question.Differs d && d.isPlain()).toList();
    }

    private void choosePlain() {
        list.getSelectionModel().clearSelection();
        plain().forEach(list.getSelectionModel()::select);
        list.requestFocus();
    }

    private static List<Question.Differs> questions(List<Row> rows) {
        var questions = new ArrayList<Question.Differs>();
        rows.forEach(r -> {
            if (r.question() instanceof Question.Differs d && d.isPlain()) {
                questions.add(d);
            }
        });
        return questions;
    }

    private void settleAll(List<Question.Differs> questions, int side) {
        var key = side == 0 ? "sync.bulk.mine" : "sync.bulk.theirs";
        desk.dialogs().askReason(Dialogs.Question.of(desk.text(key + ".title", questions.size()), desk.text("sync.bulk.text"), desk.text(key)), reason ->
                model.take(questions, side, reason, () -> desk.notices().say(desk.text("sync.settled.several", questions.size())), why -> Attempts.tell(desk, why)));
    }

    @Override
    public boolean takes(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (pane == null || typing || key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return false;
        }
        if (key.getCode() == KeyCode.B && list.getSelectionModel().getSelectedItems().size() < 2) {
            choosePlain();
            return true;
        }
        return pane.takes(key.getCode());
    }

    @Override
    public Place place() {
        return new ConflictsPlace();
    }

    @Override
    public String title() {
        return desk.text("sync.conflicts.title");
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
