package soundpractice.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.files.Folders;
import soundpractice.platform.fx.FxThread;
import soundpractice.platform.fx.Look;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.shell.care.Chatter;
import soundpractice.shell.care.LogBook;
import soundpractice.shell.demo.DemoMark;
import soundpractice.shell.wiring.Insides;
import soundpractice.shell.wiring.LocalDoor;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PrintRoom;
import soundpractice.shell.wiring.StorePlace;
import soundpractice.sync.TakeInPlace;

/// Opens the window.
public final class Start {
    /// By then the window is there and somebody types a passphrase.
    private static final javafx.util.Duration TYPING = javafx.util.Duration.millis(800);

    /// The rooms that speak in the first window.
    private static final List<String> FIRST_WORDS = List.of("shell", "platform", "security");

    private final StorePlace store;
    private final @Nullable LocalDate today;
    private final boolean safe;
    private final @Nullable Path bundle;

    private Start(StorePlace store, @Nullable LocalDate today, boolean safe, @Nullable Path bundle) {
        this.store = store;
        this.today = today;
        this.safe = safe;
        this.bundle = bundle;
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @param store where it is; of a team's store, with the server's password if somebody was asked for it
    /// @param today the day to work on, for trying things; null for the real one
    /// @param safe whether preferences are left aside, for a window that one of them has made unusable
    /// @param bundle a bundle to look at once somebody has signed in; null for none
    public static void open(StorePlace store, @Nullable LocalDate today, boolean safe, @Nullable Path bundle) throws InterruptedException {
        var start = new Start(store, today, safe, bundle);
        FxThread.open(start::ahead, Start::keepLog, start::window);
    }

    /// What the window needs and JavaFX does not, made while JavaFX starts.
    private record Ahead(SettingsFile settings, Messages words, InstantSource clock) {}

    private Ahead ahead() {
        var settings = safe ? SettingsFile.inMemory() : SettingsFile.at(Folders.settings().resolve("settings.properties"), trouble -> {});
        var words = Messages.load(settings.get(Desktop.LANGUAGE).locale());
        words.read(FIRST_WORDS);
        Look.readFaces();
        return new Ahead(settings, words, clock(today == null ? null : today.toString()));
    }

    /// The first logger of a program looks into every library for another way of logging.
    private static void keepLog() {
        Chatter.hush();
        new LogBook(Folders.settings().resolve("log")).open();
    }

    private void window(Stage stage, Ahead ahead) {
        var clock = ahead.clock();
        new Desktop<OpenStore>(stage, ahead.words(), ahead.settings(), () -> LocalDate.ofInstant(clock.instant(), england()),
                words -> new LocalDoor(store, words, clock), (open, desk) -> first(Insides.of(open, desk), open)).start();
        if (Boolean.getBoolean("soundpractice.start-probe")) {
            stage.getScene().addPostLayoutPulseListener(Start::tellAndLeave);
        }
        if (!safe) {
            FxThread.behind(TYPING, PrintRoom::warmUp);
        }
    }

    /// A bundle that was opened by a double click is what one begins with. Who opens the demonstration to look around is shown round once; a safe start,
    /// which remembers nothing, would show it each time.
    private Inside first(Inside inside, OpenStore open) {
        if (bundle != null) {
            return inside.beginningAt(new TakeInPlace(bundle.toAbsolutePath()));
        }
        boolean offered = DemoMark.isAt(open.folder()) && !safe;
        return offered ? inside.with(inside.walk().offeredOnce()) : inside;
    }

    /// For measuring: says how many milliseconds after the JVM's start the window was laid out, and ends the program.
    private static void tellAndLeave() {
        System.out.println("usable-after-ms=" + ManagementFactory.getRuntimeMXBean().getUptime());
        FxThread.afterwards(Platform::exit);
    }

    /// Java's time zones are asked for beside the start, for they look into every library for others.
    private static ZoneId england() {
        return ZoneId.of("Europe/London");
    }

    /// The clock, set to the morning of a given day if there is one.
    public static InstantSource clock(@Nullable String today) {
        if (today == null) {
            return InstantSource.system();
        }
        var system = Clock.system(england());
        var now = system.instant();
        var then = LocalDate.parse(today).atTime(LocalTime.ofInstant(now, england())).atZone(england()).toInstant();
        return Clock.offset(system, Duration.between(now, then));
    }
}
