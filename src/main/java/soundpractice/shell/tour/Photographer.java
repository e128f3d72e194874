package soundpractice.shell.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.FxThread;
import soundpractice.platform.fx.Look;
import soundpractice.platform.fx.Snapshots;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Desktop;
import soundpractice.shell.Inside;
import soundpractice.shell.wiring.Insides;
import soundpractice.shell.wiring.LocalDoor;
import soundpractice.shell.wiring.OpenStore;

/// Opens the window without a display, walks through its screens and photographs each: light, dark, and with text half as large again.
final class Photographer {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int LONG_MINUTES = 120;
    private static final int LARGE = 150;
    private static final int USUAL = 100;

    private final Path folder;
    private final Messages messages;
    private final InstantSource clock;

    Photographer(Path folder, Messages messages, InstantSource clock) {
        this.folder = folder;
        this.messages = messages;
        this.clock = clock;
    }

    /// Photographs the screens of the demonstration in a folder.
    ///
    /// @param told hears of each picture
    /// @return the pictures
    List<Path> photograph(Path store, String passphrase, Consumer<String> told) throws TroubleException {
        try {
            FxThread.startHeadless();
            try {
                return walk(store, passphrase, told);
            } finally {
                FxThread.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TroubleException(Problem.of("shell.tour.pictures"), e);
        } catch (ExecutionException e) {
            throw new TroubleException(Problem.of("shell.tour.pictures"), e);
        }
    }

    private List<Path> walk(Path store, String passphrase, Consumer<String> told) throws InterruptedException, ExecutionException, TroubleException {
        var settings = SettingsFile.inMemory();
        // Nobody touches a key while pictures are taken; on a slow machine the window would lock in the middle.
        settings.put(Desktop.LOCK_AFTER, LONG_MINUTES);
        var pictures = new ArrayList<Path>();
        var first = desktop(folder.resolve("no-store-yet"), settings);
        settle(first);
        pictures.addAll(all(first, "00-begin", told));
        FxThread.call(() -> {
            first.end();
            return true;
        });
        var desktop = desktop(store, settings);
        settle(desktop);
        pictures.addAll(all(desktop, "00-sign-in", told));
        FxThread.call(() -> {
            desktop.signInWith(passphrase);
            return true;
        });
        settle(desktop);
        pictures.addAll(all(desktop, "00-walk", told));
        FxThread.call(() -> {
            Event.fireEvent(desktop.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            return true;
        });
        for (var stop : FxThread.call(() -> Insides.tour(desktop.opened()))) {
            FxThread.call(() -> {
                desktop.desk().nav().open(stop.place());
                return true;
            });
            settle(desktop);
            pictures.addAll(all(desktop, stop.name(), told));
        }
        FxThread.call(() -> {
            desktop.end();
            return true;
        });
        return pictures;
    }

    /// The window as somebody finds it who starts the program with that store, or with none.
    private Desktop<OpenStore> desktop(Path store, SettingsFile settings) throws InterruptedException, ExecutionException {
        return FxThread.call(() -> {
            var made = new Desktop<>(new Stage(), messages, settings, () -> LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")),
                    new LocalDoor(store, messages, clock), Photographer::inside);
            made.start();
            return made;
        });
    }

    /// With the walk that offers itself to whoever opens the demonstration for the first time.
    private static Inside inside(OpenStore store, Desk desk) {
        var inside = Insides.of(store, desk);
        return inside.with(inside.walk().offeredOnce());
    }

    private List<Path> all(Desktop<OpenStore> desktop, String name, Consumer<String> told)
            throws InterruptedException, ExecutionException {
        told.accept(name);
        return List.of(
                one(desktop, name + "-light", Theme.LIGHT, USUAL),
                one(desktop, name + "-dark", Theme.DARK, USUAL),
                one(desktop, name + "-150", Theme.LIGHT, LARGE));
    }

    private Path one(Desktop<OpenStore> desktop, String name, Theme theme, int size) throws InterruptedException, ExecutionException {
        Look look = desktop.desk().look();
        FxThread.call(() -> {
            look.theme().set(theme);
            look.textSize().set(size);
            return true;
        });
        settle(desktop);
        var file = folder.resolve(name + ".png");
        FxThread.call(() -> {
            write(desktop, file);
            return true;
        });
        return file;
    }

    private static void write(Desktop<OpenStore> desktop, Path file) throws IOException {
        Snapshots.take(desktop.scene(), file);
    }

    private static void settle(Desktop<OpenStore> desktop) throws InterruptedException, ExecutionException {
        var jobs = (FxJobs) desktop.desk().jobs();
        FxThread.settle(() -> jobs.atWork() == 0, PATIENCE_MILLIS);
    }
}
