package soundpractice.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.Folders;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.shell.care.LogBook;
import soundpractice.shell.demo.DemoMark;
import soundpractice.shell.wiring.Insides;
import soundpractice.shell.wiring.LocalDoor;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StorePlace;
import soundpractice.sync.TakeInPlace;

/// Opens the window. Takes `--store=DIR` and, for trying things, `--today=YYYY-MM-DD`; with `--safe=true` this laptop's preferences are left aside.
public final class Start extends Application {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /// Opens the window and returns when it is closed.
    ///
    /// @param store where it is; of a team's store, with the server's password if somebody was asked for it
    /// @param safe whether preferences are left aside, for a window that one of them has made unusable
    /// @param bundle a bundle to look at once somebody has signed in; null for none
    public static void open(StorePlace store, @Nullable LocalDate today, boolean safe, @Nullable Path bundle) {
        var given = new ArrayList<>(List.of("--store=" + store.named(), "--seat=" + store.folder(), "--safe=" + safe));
        if (today != null) {
            given.add("--today=" + today);
        }
        if (bundle != null) {
            given.add("--bundle=" + bundle.toAbsolutePath());
        }
        launch(Start.class, given.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        var given = getParameters().getNamed();
        var clock = clock(given.get("today"));
        var settings = "true".equals(given.get("safe"))
                ? SettingsFile.inMemory()
                : SettingsFile.at(Folders.settings().resolve("settings.properties"), trouble -> {});
        new LogBook(Folders.settings().resolve("log")).open();
        var messages = Messages.load(settings.get(Desktop.LANGUAGE).locale());
        var store = Objects.requireNonNull(given.get("store"));
        new Desktop<OpenStore>(stage, messages, settings, () -> LocalDate.ofInstant(clock.instant(), ENGLAND),
                words -> new LocalDoor(place(store, Objects.requireNonNull(given.get("seat"))), words, clock), (open, desk) -> first(Insides.of(open, desk), open, given)).start();
        if (Boolean.getBoolean("soundpractice.start-probe")) {
            stage.getScene().addPostLayoutPulseListener(Start::tellAndLeave);
        }
    }

    /// Whoever named the store has looked at the address already, to tell what is wrong with it where it was typed.
    private static StorePlace place(String store, String seat) {
        try {
            return StorePlace.named(store, Path.of(seat), System.getenv());
        } catch (TroubleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// A bundle that was opened by a double click is what one begins with. Who opens the demonstration to look around is shown round once; a safe start,
    /// which remembers nothing, would show it each time.
    private static Inside first(Inside inside, OpenStore open, Map<String, String> given) {
        var bundle = given.get("bundle");
        if (bundle != null) {
            return inside.beginningAt(new TakeInPlace(Path.of(bundle)));
        }
        boolean offered = DemoMark.isAt(open.folder()) && !"true".equals(given.get("safe"));
        return offered ? inside.with(inside.walk().offeredOnce()) : inside;
    }

    /// For measuring: says how many milliseconds after the JVM's start the window was laid out, and ends the program.
    private static void tellAndLeave() {
        System.out.println("usable-after-ms=" + ManagementFactory.getRuntimeMXBean().getUptime());
        Platform.exit();
    }

    /// The clock, set to the morning of a given day if there is one.
    public static InstantSource clock(@Nullable String today) {
        var system = Clock.system(ENGLAND);
        if (today == null) {
            return system;
        }
        var now = system.instant();
        var then = LocalDate.parse(today).atTime(LocalTime.ofInstant(now, ENGLAND)).atZone(ENGLAND).toInstant();
        return Clock.offset(system, Duration.between(now, then));
    }
}
