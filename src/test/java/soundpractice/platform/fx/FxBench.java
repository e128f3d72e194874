package soundpractice.platform.fx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import soundpractice.kernel.Place;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.PresetFilePicker;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;

/// A window of our own for tests of the kit: real words, real look, real jobs, choices of files made beforehand.
public final class FxBench {
    public final Messages words = Messages.load(Locale.UK).with(Map.ofEntries(
            Map.entry("kit.code", "Code"), Map.entry("kit.name", "Name"), Map.entry("kit.network", "Network"), Map.entry("kit.list", "List size"),
            Map.entry("kit.overall", "Overall"), Map.entry("kit.status", "Status"), Map.entry("kit.checked", "Checked on"), Map.entry("kit.note", "What was seen"),
            Map.entry("kit.note.help", "Facts only; opinions go into the plan."), Map.entry("kit.agree", "The practice manager agreed on the day")));
    public final SettingsFile settings = SettingsFile.inMemory();
    public final PresetFilePicker files = new PresetFilePicker();
    public final Stage stage;

    /// Where screens asked to go.
    public final List<Place> opened = new CopyOnWriteArrayList<>();
    public final Desk desk;

    public FxBench() throws Exception {
        this.stage = primaryStage();
        this.desk = on(() -> {
            var nav = new Nav() {
                @Override
                public void open(Place place) {
                    opened.add(place);
                }

                @Override
                public void back() {}
            };
            var dialogs = new FxDialogs(words, () -> stage, () -> LocalDate.of(2017, 10, 2));
            var errors = new ErrorDesk(words, dialogs);
            FilePicker picker = files;
            var look = new Look(settings);
            look.theme().set(Theme.LIGHT);
            look.wearEverywhere();
            return new Desk(words, new FxJobs(bug -> { throw new AssertionError(bug); }), nav, dialogs, errors, new Notices(() -> stage), picker, settings, look);
        });
    }

    /// The one window that the tests of a fork share, with nothing left over from the test before: no question open, no typing aimed at a window that is gone.
    public static Stage primaryStage() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        // A window under test before has taken every exception for itself, those of the headless platform's own drawing too, and would tell them in a dialog.
        Thread.setDefaultUncaughtExceptionHandler(null);
        run(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != stage && window instanceof Stage).forEach(Window::hide));
        // At the screen's corner: the headless platform draws past its memory where a window reaches below the screen, and a window whose drawing broke off waits for ever.
        run(() -> {
            stage.setX(0);
            stage.setY(0);
        });
        // The robot keeps the window it last wrote to, in whatever test that was.
        new FxRobot().targetWindow(stage);
        return stage;
    }

    /// Shows something in a window of that size.
    public void show(Parent root, double width, double height) {
        run(() -> {
            stage.setScene(new Scene(root, width, height));
            stage.setWidth(width);
            stage.setHeight(height);
            desk.look().wear(stage.getScene());
            stage.show();
        });
    }

    /// What has the keyboard now, in whatever window is in front.
    public static Optional<Node> focused() {
        return on(() -> Window.getWindows().stream().filter(Window::isFocused).reduce((_, front) -> front)
                .map(Window::getScene).map(Scene::getFocusOwner));
    }

    /// Presses Tab until something that says these words has the keyboard.
    public void tabTo(String said) {
        var passed = new java.util.LinkedHashSet<String>();
        for (int i = 0; i < 120; i++) {
            passed.add(focused().map(node -> node.getClass().getSimpleName() + " " + says(node)).orElse("nothing"));
            if (focused().filter(node -> says(node).contains(said)).isPresent()) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("no key leads to “" + said + "”, only to " + passed);
    }

    /// Goes there by Tab and presses the button.
    public void pressAt(String said) {
        tabTo(said);
        // A button that was just made takes keys from the next pulse on, when it has its skin; a finger is never that quick. Pressed and let go in one go: a screen
        // that hands the keyboard on in between would swallow the key.
        run(() -> {
            focused().ifPresent(Node::applyCss);
            strike(KeyEvent.KEY_PRESSED, KeyCode.SPACE, "");
            strike(KeyEvent.KEY_RELEASED, KeyCode.SPACE, "");
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Strikes a key. The robot itself waits for the screen after pressing and after letting go; a third time would take a third of the keyboard tests' time.
    public void press(KeyCode... keys) {
        new FxRobot().push(keys);
    }

    /// Types into whatever has the keyboard: each character pressed, typed and released as TestFX does it, but without waiting for the screen after each of them,
    /// which took more of the gate than anything else.
    public static void type(String text) {
        run(() -> text.chars().forEach(character -> {
            var typed = Character.toString(character);
            var key = character == '\n' ? KeyCode.ENTER : KeyCode.UNDEFINED;
            strike(KeyEvent.KEY_PRESSED, key, "");
            strike(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typed);
            strike(KeyEvent.KEY_RELEASED, key, "");
        }));
    }

    private static void strike(EventType<KeyEvent> kind, KeyCode key, String typed) {
        var window = Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isFocused).reduce((_, front) -> front)
                .orElseGet(() -> Window.getWindows().getLast());
        Event.fireEvent(Optional.<EventTarget>ofNullable(window.getScene().getFocusOwner()).orElse(window.getScene()),
                new KeyEvent(kind, typed, typed, key, false, false, false, false));
    }

    private static String says(Node node) {
        var words = node.getAccessibleText();
        return words != null ? words : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /// Whether a window stands in front of the one under test.
    public boolean asks() {
        return on(() -> Window.getWindows().stream().anyMatch(w -> w != stage && w instanceof Stage && w.isShowing()));
    }

    /// Whether nothing is read or written any more.
    public boolean idle() {
        return ((FxJobs) desk.jobs()).atWork() == 0;
    }

    /// Photographs the window to `target/screens`.
    public void photograph(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        run(() -> {
            Snapshots.take(stage.getScene(), picture(name));
            return null;
        });
    }

    /// Photographs whatever window is in front, a question for one.
    public void photographFront(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        run(() -> {
            var front = Window.getWindows().stream().filter(w -> w instanceof Stage && w.isShowing()).reduce((_, last) -> last).orElse(stage);
            Snapshots.take(front.getScene(), picture(name));
            return null;
        });
    }

    /// Photographs it light, dark and with text at 150 percent.
    public void photographAll(String name) {
        run(() -> desk.look().theme().set(Theme.LIGHT));
        photograph(name + "-light");
        run(() -> desk.look().theme().set(Theme.DARK));
        photograph(name + "-dark");
        run(() -> {
            desk.look().theme().set(Theme.LIGHT);
            desk.look().textSize().set(150);
        });
        photograph(name + "-150");
        run(() -> desk.look().textSize().set(100));
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static Path picture(String name) {
        return Path.of(System.getProperty("project.build.directory", "target"), "screens", name + ".png");
    }

    public static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    public static <T> T run(Callable<T> work) {
        return on(work);
    }

    public static void until(Callable<Boolean> true_) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> on(true_));
    }
}
