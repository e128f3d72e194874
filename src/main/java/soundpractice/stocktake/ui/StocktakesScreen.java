package soundpractice.stocktake.ui;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.stocktake.ui.editor.QuestionnairesPlace;
import soundpractice.stocktake.ui.paper.PapersPlace;
import soundpractice.stocktake.ui.paper.ReadForm;

/// *Stocktakes*: those being held, at the top and one key away; below them all of them.
public final class StocktakesScreen implements Screen {
    private static final int SHOWN = 3;

    private final Desk desk;
    private final StocktakesModel model;
    private final VBox open = new VBox();
    private final Card openCard;
    private final RowTable<StocktakeRow> table;
    private final VBox root = new VBox();
    private Runnable stop = () -> { };

    /// The list over the room.
    public StocktakesScreen(Desk desk, Stocktaking room) {
        this.desk = desk;
        this.model = new StocktakesModel(room, desk.jobs(), desk.words(), desk.errors()::trouble);
        this.openCard = Card.titled(desk.text("stocktake.list.open"), open);
        this.table = new RowTable<StocktakeRow>(desk, "stocktakes", List.of(
                Column.text("stocktake.list.practice", StocktakeRow::name).wide(16).growing(),
                Column.text("stocktake.list.code", StocktakeRow::code).wide(6),
                Column.status("stocktake.list.state", StocktakeRow::state).wide(8),
                Column.text("stocktake.list.progress", StocktakeRow::progress).wide(6),
                Column.date("stocktake.list.started", StocktakeRow::started).wide(7),
                Column.text("stocktake.list.by", StocktakeRow::by).wide(9),
                Column.number("stocktake.list.version", StocktakeRow::version).wide(5),
                Column.text("stocktake.list.changed", StocktakeRow::changed).wide(11)))
                .onOpen(this::open)
                .whenEmpty(new EmptyState(Feather.CLIPBOARD, desk.text("stocktake.list.empty"), desk.text("stocktake.list.empty.next"),
                        Buttons.plain(Feather.PLUS, desk.text("stocktake.list.start"), this::start)));
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(
                new SectionHeader(desk.text("stocktake.list.title"),
                        desk.permitted(Permission.HOLD_STOCKTAKE.name(), ReadForm.button(desk)),
                        Buttons.plain(Feather.LIST, desk.text("stocktake.editor.open"), () -> desk.nav().open(new QuestionnairesPlace())),
                        Buttons.plain(Feather.GRID, desk.text("stocktake.heat.title"), () -> desk.nav().open(new HeatMapPlace())),
                        desk.permitted(Permission.HOLD_STOCKTAKE.name(), Buttons.primary(desk.text("stocktake.list.start"), this::start))),
                openCard, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.rows().subscribe(this::fill);
    }

    private void fill(List<StocktakeRow> rows) {
        table.rows(rows);
        var held = rows.stream().filter(StocktakeRow::isOpen)
                .sorted(Comparator.comparing((StocktakeRow r) -> r.file().savedAt()).reversed()).limit(SHOWN).toList();
        openCard.setVisible(!held.isEmpty());
        openCard.setManaged(!held.isEmpty());
        open.getChildren().setAll(held.stream().map(this::line).toList());
    }

    private ListLine line(StocktakeRow row) {
        var progress = row.file().progress();
        var bar = new javafx.scene.control.ProgressBar(progress.asked() == 0 ? 0 : (double) progress.answered() / progress.asked());
        bar.getStyleClass().add("interview-progress");
        bar.setAccessibleText(desk.text("stocktake.talk.progress"));
        var resume = Buttons.plain(Feather.PLAY, desk.text("stocktake.list.resume"), () -> open(row));
        resume.setAccessibleText(desk.text("stocktake.list.resume-name", row.name()));
        var line = new ListLine(new StatusMark(row.state())).title(row.name().equals(row.code()) ? row.code() : row.name() + "  " + row.code())
                .about(desk.text("stocktake.list.about", row.started(), row.by(), row.changed()));
        if (row.typing()) {
            line.about(desk.text("stocktake.list.typing"));
        }
        var count = new Label(row.progress());
        count.getStyleClass().add("muted");
        var papers = Buttons.icon(Feather.FILE_TEXT, desk.text("stocktake.list.papers", row.name()), () -> desk.nav().open(new PapersPlace(row.file().interview().id())));
        return line.right(bar, count, papers, resume);
    }

    private void open(StocktakeRow row) {
        var id = row.file().interview().id();
        desk.nav().open(row.isOpen() ? new InterviewPlace(id, null) : new FindingsPlace(id));
    }

    private void start() {
        new StartForm(desk, model).show(null);
    }

    @Override
    public Place place() {
        return new StocktakesPlace();
    }

    @Override
    public String title() {
        return desk.text("stocktake.list.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        stop = model.room().interviews().onChanged(() -> desk.jobs().latest(this, progress -> true, done -> model.load(), desk.errors()::trouble));
        model.load();
        table.focusFilter();
    }

    @Override
    public void hidden() {
        stop.run();
    }
}
