package soundpractice.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Screen;

/// The window while a store is open: rail, header, the screen, the strip at the foot; over them palette and map of keys.
public final class MainWindow extends StackPane {
    private static final int LARGE_TEXT = 140;

    private final Desk desk;
    private final Navigator navigator;
    private final PlaceNotes notes;
    private final List<Shortcut> shortcuts;
    private final Header header;
    private final RailView rail;
    private final CommandPalette palette;
    private final KeyMap keys;
    private final HelpSheet help;
    private final StatusStrip strip;
    private final Walk walk;
    private final WalkGuide guide;
    private final BorderPane middle = new BorderPane();
    private boolean foldedBefore;

    /// @param navigator the same as the desk's way to other screens
    /// @param lock what the lock button does
    public MainWindow(Desk desk, FxJobs jobs, Navigator navigator, Inside inside, Runnable lock) {
        this.desk = desk;
        this.navigator = navigator;
        this.notes = inside.notes();
        this.rail = new RailView(desk, inside.rail());
        this.walk = inside.walk();
        this.guide = new WalkGuide(desk);
        this.shortcuts = shortcuts(inside.rail(), lock);
        var sources = new ArrayList<PaletteSource>();
        sources.add(PaletteSource.of(shortcuts.stream()
                .map(each -> new PaletteItem(each.icon(), each.word(), each.written(), each.action())).toList()));
        sources.add(PaletteSource.of(List.of(
                new PaletteItem(Feather.COMPASS, desk.text("shell.command.walk"), "", this::showRound),
                new PaletteItem(Feather.INFO, desk.text("shell.command.about"), "",
                        () -> desk.dialogs().show(desk.text("shell.command.about"), AboutSheet.of(desk.words()))))));
        sources.addAll(inside.found());
        this.palette = new CommandPalette(desk.words(), sources);
        this.keys = new KeyMap(desk.words(), shortcuts);
        this.help = new HelpSheet(desk.words(), this::showRound);
        this.header = new Header(desk, navigator, palette, this::help, lock);
        middle.setTop(header);
        this.strip = new StatusStrip(desk, jobs, inside);
        middle.setBottom(strip);
        var all = new BorderPane(middle);
        all.setLeft(rail);
        all.setMinWidth(0);
        middle.setMinWidth(0);
        // Large text needs the room: the rail keeps its icons, and unfolds again with usual text.
        if (desk.look().textSize().get() >= LARGE_TEXT) {
            rail.fold(true);
        }
        desk.look().textSize().subscribe((was, now) -> {
            boolean large = now.intValue() >= LARGE_TEXT;
            if (large && was.intValue() < LARGE_TEXT) {
                foldedBefore = rail.folded();
                rail.fold(true);
            } else if (!large && was.intValue() >= LARGE_TEXT) {
                rail.fold(foldedBefore);
            }
        });
        getStyleClass().add("main-window");
        getChildren().addAll(all, help, guide, palette, keys);
        navigator.show(place -> make(inside.screens(), place));
        navigator.screen().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Screen make(Screens screens, Place place) {
        return place instanceof LaterPlace later && !screens.has(place) ? new LaterScreen(desk.words(), later) : screens.at(place);
    }

    private void show(@Nullable Screen screen) {
        if (screen == null) {
            middle.setCenter(null);
            return;
        }
        // A screen gives way to the window, never the window to a screen.
        help.open(null, "");
        screen.root().setMinWidth(0);
        boolean beside = screen.room() == Screen.Room.BESIDE_THE_RAIL;
        for (Node part : List.of(rail, header, strip)) {
            part.setVisible(beside);
            part.setManaged(beside);
        }
        header.title(screen.title());
        header.note(beside ? notes.about(screen.place()) : java.util.Optional.empty());
        rail.mark(screen.place());
        screen.root().getStyleClass().add(Screen.STYLE);
        middle.setCenter(room(screen.root()));
        // What a scroll pane holds is in the window only once the pane has its skin; until then nothing in it can take the focus.
        middle.applyCss();
        screen.root().requestFocus();
        guide.moved(screen.place());
    }

    /// Room for a screen. One that needs more height than there is, with large text in a low window, is scrolled to; nothing of it is lost.
    private static ScrollPane room(Region screen) {
        var room = new ScrollPane(screen);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setFocusTraversable(false);
        room.setMinSize(0, 0);
        room.getStyleClass().addAll("edge-to-edge", "screen-room");
        return room;
    }

    /// Offers the guided walk to somebody who opens the demonstration for the first time.
    void welcome() {
        if (walk.offered() && !desk.settings().get(WalkGuide.SEEN)) {
            showRound();
        }
    }

    private void showRound() {
        help.open(null, "");
        desk.jobs().start(walk.stops(), guide::begin, desk.errors()::trouble);
    }

    private void key(KeyEvent key) {
        var screen = navigator.screen().get();
        boolean over = palette.isVisible() || keys.isVisible();
        if (!over && guide.takes(key)) {
            key.consume();
            return;
        }
        if (screen != null && !over && screen.takes(key)) {
            key.consume();
            return;
        }
        boolean alone = screen != null && screen.room() == Screen.Room.ALONE;
        for (var shortcut : shortcuts) {
            if (shortcut.combination().match(key)) {
                if (alone && !shortcut.harmless()) {
                    key.consume();
                    return;
                }
                shortcut.action().run();
                key.consume();
                return;
            }
        }
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        boolean inTable = getScene().getFocusOwner() instanceof javafx.scene.control.TableView;
        if (!alone && key.getCode() == KeyCode.SLASH && !typing && !inTable && !key.isShortcutDown()) {
            header.search();
            key.consume();
        }
    }

    private List<Shortcut> shortcuts(List<RailEntry> entries, Runnable lock) {
        var all = new ArrayList<Shortcut>();
        for (int i = 0; i < entries.size() && i < 10; i++) {
            var entry = entries.get(i);
            all.add(new Shortcut("Shortcut+" + (i + 1) % 10, desk.text("shell.go", desk.text(entry.key())), entry.icon(), () -> navigator.open(entry.place())));
        }
        all.add(new Shortcut("Shortcut+K", desk.text("shell.command.palette"), Feather.COMMAND, () -> palette().open("")));
        all.add(new Shortcut("Shortcut+F", desk.text("shell.command.search"), Feather.SEARCH, () -> header().search()));
        all.add(new Shortcut("Alt+LEFT", desk.text("shell.back"), Feather.ARROW_LEFT, navigator::back));
        all.add(new Shortcut("Shortcut+B", desk.text("shell.command.rail"), Feather.SIDEBAR, rail::foldOrUnfold));
        all.add(new Shortcut("Shortcut+T", desk.text("shell.theme"), Feather.MOON, desk.look()::toggle));
        all.add(new Shortcut("Shortcut+EQUALS", desk.text("shell.command.larger"), Feather.ZOOM_IN, () -> desk.look().resize(1)));
        all.add(new Shortcut("Shortcut+MINUS", desk.text("shell.command.smaller"), Feather.ZOOM_OUT, () -> desk.look().resize(-1)));
        all.add(new Shortcut("Shortcut+L", desk.text("shell.lock"), Feather.LOCK, lock));
        all.add(new Shortcut("Shortcut+SLASH", desk.text("shell.command.keys"), Feather.GRID, () -> keyMap().open(true)));
        all.add(new Shortcut("F1", desk.text("shell.command.help"), Feather.HELP_CIRCLE, this::help));
        return List.copyOf(all);
    }

    private void help() {
        var screen = navigator.screen().get();
        if (screen != null) {
            help.open(screen.place(), screen.title());
        }
    }

    private CommandPalette palette() {
        return palette;
    }

    private Header header() {
        return header;
    }

    private KeyMap keyMap() {
        return keys;
    }
}
