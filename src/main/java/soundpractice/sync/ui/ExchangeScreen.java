package soundpractice.sync.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.security.Permission;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.GiveOutPlace;
import soundpractice.sync.MembersPlace;
import soundpractice.sync.TakeInPlace;

/// *Exchange*: the wall of laptops, bundles that wait, bundles out and in, and what is held.
public final class ExchangeScreen implements Screen {
    private static final Duration LOOK_EVERY = Duration.seconds(4);

    private final Desk desk;
    private final ExchangeModel model;
    private final Flow figures = new Flow();
    private final VBox greeting = new VBox();
    private final DropGround drop;
    private final VBox folder = new VBox();
    private final WallList wall;
    private final BundleLog log;
    private final Quarantine quarantine;
    private final ScrollPane root;
    private final Timeline watch = new Timeline(new KeyFrame(LOOK_EVERY, _ -> look()));
    private List<BundleFolder.Waiting> lastWaiting = List.of();

    /// The screen over an open store.
    public ExchangeScreen(Desk desk, Meeting meeting) {
        this.desk = desk;
        this.model = new ExchangeModel(meeting, desk.jobs(), desk.errors()::trouble);
        this.wall = new WallList(desk, meeting);
        this.log = new BundleLog(desk, meeting, model::load);
        this.quarantine = new Quarantine(desk, meeting, model::load);
        this.drop = new DropGround(desk, this::choose);
        figures.getStyleClass().add("figure-row");
        greeting.getStyleClass().add("column");
        folder.getStyleClass().add("column");
        var give = Buttons.primary(desk.text("sync.exchange.give"), () -> desk.nav().open(new GiveOutPlace(List.of())));
        give.getStyleClass().add("give-bundle");
        var tools = new Flow(
                Buttons.plain(Feather.USERS, desk.text("sync.members.title"), () -> desk.nav().open(new MembersPlace())),
                Buttons.plain(Feather.GIT_MERGE, desk.text("sync.conflicts.title"), () -> desk.nav().open(new ConflictsPlace())),
                desk.permitted(Permission.CARRY_OUT.name(), give));
        tools.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        watch.setCycleCount(Animation.INDEFINITE);
        var right = new VBox(Card.titled(desk.text("sync.exchange.take"), drop, folder), quarantine.card());
        right.getStyleClass().add("column");
        var page = new VBox(new Beside(figures, tools), greeting, new Columns(Card.titled(desk.text("sync.wall.title"), wall), right),
                Card.titled(desk.text("sync.log.title"), log));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void fill(ExchangeModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        long behind = shown.wall().laptops().stream().filter(l -> l.isBehind()).count();
        long owed = shown.sent().stream().filter(s -> !s.receipt() && !s.silent().isEmpty()).count();
        figures.fill(
                figure("sync.exchange.figure.behind", behind, shown.wall().laptops().size()),
                figure("sync.exchange.figure.unacknowledged", owed, 0),
                figure("sync.exchange.figure.questions", shown.questions(), 0),
                figure("sync.exchange.figure.held", shown.held().size(), 0));
        greeting.getChildren().setAll(greeting(shown));
        wall.fill(shown.wall());
        log.fill(shown.sent(), shown.arrived());
        quarantine.fill(shown.held());
        folder(shown);
    }

    private KeyFigure figure(String key, long count, long of) {
        return new KeyFigure(desk.text(key), Long.toString(count), desk.text(key + ".about", of));
    }

    /// What somebody has to know who has just joined, or whom the team's papers no longer name.
    private List<Node> greeting(ExchangeModel.Shown shown) {
        if (shown.wall().belongs()) {
            return List.of();
        }
        var card = Card.titled(desk.text("sync.joined.title"), new Prose(desk.text("sync.joined.text")));
        if (!shown.joinedBy().isEmpty()) {
            card.getChildren().add(new FourWordsBox(desk, shown.joinedBy(), model.meeting().code()));
        }
        return List.of(card);
    }

    private void folder(ExchangeModel.Shown shown) {
        lastWaiting = shown.waiting();
        var lines = new ArrayList<Node>();
        for (var waiting : shown.waiting()) {
            lines.add(new ListLine().title(String.valueOf(waiting.file().getFileName()))
                    .about(desk.text("sync.folder.waits", Sizes.of(waiting.bytes(), desk.words()), waiting.at()))
                    .right(Buttons.plain(desk.text("sync.folder.look"), () -> desk.nav().open(new TakeInPlace(waiting.file()))),
                            Buttons.icon(Feather.X, desk.text("sync.folder.aside", String.valueOf(waiting.file().getFileName())), () -> aside(waiting.file()))));
        }
        var where = shown.folder();
        lines.add(new Beside(
                new Prose(where.isEmpty() ? desk.text("sync.folder.none") : desk.text("sync.folder.watched", where.get().toString(), shown.waiting().size()), "muted", "small"),
                where.isEmpty() ? Buttons.link(desk.text("sync.folder.watch"), this::watchFolder)
                        : new Flow(Buttons.link(desk.text("sync.folder.other"), this::watchFolder), Buttons.link(desk.text("sync.folder.stop"), () -> watch(Optional.empty())))));
        folder.getChildren().setAll(lines);
    }

    private void aside(Path file) {
        desk.jobs().start(_ -> {
            model.meeting().folder().dealtWith(file);
            return file;
        }, _ -> model.load(), desk.errors()::trouble);
    }

    private void watchFolder() {
        desk.files().folder(desk.text("sync.folder.watch")).ifPresent(folder -> watch(Optional.of(folder)));
    }

    private void watch(Optional<Path> folder) {
        desk.jobs().start(_ -> {
            model.meeting().folder().watch(folder);
            return folder;
        }, _ -> model.load(), desk.errors()::trouble);
    }

    /// Looks into the watched folder now and then; only a change is worth reading everything anew.
    private void look() {
        desk.jobs().latest(watch, _ -> model.meeting().folder().waiting(), now -> {
            if (!now.equals(lastWaiting)) {
                model.load();
            }
        }, _ -> { });
    }

    private void choose(Optional<Path> dropped) {
        dropped.or(() -> desk.files().open(desk.text("sync.exchange.choose"), FilePicker.FileKind.of(desk.text("sync.file.bundle"), "qabundle")))
                .ifPresent(file -> desk.nav().open(new TakeInPlace(file)));
    }

    @Override
    public Place place() {
        return new ExchangePlace();
    }

    @Override
    public String title() {
        return desk.text("sync.exchange.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        watch.play();
    }

    @Override
    public void hidden() {
        watch.stop();
    }
}
