package soundpractice.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.files.Folders;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.shell.wiring.Insides;
import soundpractice.shell.wiring.LocalDoor;

/// Opens the window. Takes `--store=DIR` and, for trying things, `--today=YYYY-MM-DD`.
public final class Start extends Application {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /// Opens the window and returns when it is closed.
    public static void open(Path store, @Nullable LocalDate today) {
        launch(Start.class, today == null
                ? new String[] {"--store=" + store}
                : new String[] {"--store=" + store, "--today=" + today});
    }

    @Override
    public void start(Stage stage) {
        var given = getParameters().getNamed();
        var messages = Messages.load(Locale.UK);
        var clock = clock(given.get("today"));
        var settings = SettingsFile.at(Folders.settings().resolve("settings.properties"), trouble -> {});
        var door = new LocalDoor(Path.of(Objects.requireNonNull(given.get("store"))), messages, clock);
        new Desktop<>(stage, messages, settings, () -> LocalDate.ofInstant(clock.instant(), ENGLAND), door, Insides::of).start();
        if (Boolean.getBoolean("soundpractice.start-probe")) {
            stage.getScene().addPostLayoutPulseListener(Start::tellAndLeave);
        }
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
