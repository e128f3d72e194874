package soundpractice.bench;

import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Stage;
import soundpractice.platform.fx.FxThread;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.register.PracticesPlace;
import soundpractice.shell.Desktop;
import soundpractice.shell.wiring.Insides;
import soundpractice.shell.wiring.LocalDoor;

/// A program of its own: the window, signed in to a store that holds England, with the list of practices open. Says how much memory it takes.
public final class EnglandWindow {
    private static final Path STATUS = Path.of("/proc/self/status");

    private EnglandWindow() {}

    public static void main(String[] args) throws Exception {
        FxThread.startHeadless();
        var messages = Messages.load(Locale.UK);
        var door = new LocalDoor(Path.of(args[0]), messages, England.CLOCK);
        var desktop = FxThread.call(() -> {
            var made = new Desktop<>(new Stage(), messages, SettingsFile.inMemory(), () -> England.TODAY, door, Insides::of);
            made.start();
            return made;
        });
        FxThread.call(() -> {
            desktop.signInWith(England.PASSPHRASE);
            return true;
        });
        settle(() -> desktop.scene().lookup(".rail") != null);
        FxThread.call(() -> {
            desktop.desk().nav().open(new PracticesPlace());
            return true;
        });
        settle(() -> desktop.scene().lookup(".table-view") instanceof javafx.scene.control.TableView<?> table && table.getItems().size() > 6_000);
        Thread.sleep(1_000);
        System.out.println("resident-kb=" + Machine.line(STATUS, "VmRSS") + " peak-kb=" + Machine.line(STATUS, "VmHWM"));
        Runtime.getRuntime().halt(0);
    }

    private static void settle(java.util.function.BooleanSupplier there) throws Exception {
        if (!FxThread.settle(there, 60_000)) {
            System.out.println("the window did not get there");
            Runtime.getRuntime().halt(1);
        }
    }
}
