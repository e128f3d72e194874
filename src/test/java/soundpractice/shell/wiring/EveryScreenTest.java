package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.platform.fx.FxBench.on;
import static soundpractice.platform.fx.FxBench.run;
import static soundpractice.platform.fx.FxBench.until;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Desktop;
import soundpractice.shell.demo.DemoMark;

/// Walks over every control of every screen of the tour, as a screen reader or a person with large text would meet it: all that the keyboard reaches
/// has a name and a role, and no sentence is cut at 100 and 200 percent without another way to read it.
final class EveryScreenTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int WIDE = 1366;
    private static final int HIGH = 768;
    /// What stands at 200 percent stands at 150; `-Deach.size=true` looks at all three.
    private static final List<Integer> SIZES = Boolean.getBoolean("each.size") ? List.of(100, 150, 200) : List.of(100, 200);

    @TempDir
    Path folder;

    private Desktop<OpenStore> desktop;
    private Stage stage;
    private final List<String> faults = new ArrayList<>();

    @AfterEach
    void close() {
        run(() -> {
            desktop.desk().look().textSize().set(100);
            stage.hide();
        });
    }

    @Test
    void everything_the_keyboard_reaches_has_name_and_role_and_nothing_is_cut_however_large_the_text() throws Exception {
        var words = Messages.load(Locale.UK);
        var door = new LocalDoor(folder.resolve("store"), words, CLOCK);
        door.makeDemo(folder.resolve("store"), TODAY, 48, 3, Progress.UNWATCHED);
        stage = FxBench.primaryStage();
        desktop = on(() -> {
            var made = new Desktop<OpenStore>(stage, words, SettingsFile.inMemory(), () -> TODAY, door, Insides::of);
            made.desk().look().theme().set(Theme.LIGHT);
            made.start();
            stage.setWidth(WIDE);
            stage.setHeight(HIGH);
            return made;
        });
        look("sign-in");
        run(() -> desktop.signInWith(DemoMark.PASSPHRASE));
        until(() -> !desktop.scene().getRoot().getStyleClass().contains("entry"));
        for (var stop : on(() -> Insides.tour(desktop.opened()))) {
            run(() -> desktop.desk().nav().open(stop.place()));
            look(stop.name());
        }
        walk();
        assertThat(faults).isEmpty();
    }

    /// Each stop of the guided walk finds the control that it speaks of.
    private void walk() throws Exception {
        var robot = new FxRobot();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        FxBench.type("show me round");
        robot.push(KeyCode.ENTER);
        var stops = new ArrayList<String>();
        do {
            until(() -> desktop.scene().getRoot().lookup(".walk-frame").isVisible() && ((FxJobs) desktop.desk().jobs()).atWork() == 0);
            stops.add(on(() -> ((Labeled) desktop.scene().getRoot().lookup(".walk-title")).getText()));
            robot.push(KeyCode.RIGHT);
        } while (on(() -> desktop.scene().getRoot().lookup(".walk").isVisible()) && stops.size() < 20);
        assertThat(stops).containsExactly("Today", "Practices", "Performance", "A case", "The interview", "A letter", "Exchange", "Find anything", "Help");
    }

    private void look(String screen) throws Exception {
        for (int size : SIZES) {
            run(() -> desktop.desk().look().textSize().set(size));
            until(() -> ((FxJobs) desktop.desk().jobs()).atWork() == 0);
            run(() -> {
                desktop.scene().getRoot().applyCss();
                desktop.scene().getRoot().layout();
            });
            run(() -> all(desktop.scene().getRoot()).forEach(node -> {
                if (size == 100) {
                    named(screen, node);
                }
                whole(screen + " at " + size, node);
            }));
        }
        run(() -> desktop.desk().look().textSize().set(100));
    }

    private void named(String screen, Node node) {
        boolean inside = within(node, IndexedCell.class) || within(node, ScrollBar.class) || node instanceof ScrollPane;
        if (!node.isFocusTraversable() || node.isDisabled() || inside) {
            return;
        }
        var role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            faults.add(screen + ": no role: " + node);
        }
        if (nameOf(node).isBlank()) {
            faults.add(screen + ": no name: " + node);
        }
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !(node instanceof javafx.scene.control.ComboBoxBase<?>)) {
            return labeled.getText();
        }
        var label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return label instanceof Labeled labeled ? labeled.getText() : "";
    }

    private void whole(String screen, Node node) {
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank() && labeled.isVisible() && labeled.getWidth() > 0
                && labeled.getContentDisplay() != javafx.scene.control.ContentDisplay.GRAPHIC_ONLY && !within(node, TableView.class) && !within(node, IndexedCell.class) && labeled.getTooltip() == null) {
            labeled.getChildrenUnmodifiable().stream().filter(child -> child instanceof Text && child.isVisible()).map(child -> ((Text) child).getText())
                    .filter(shown -> !shown.equals(labeled.getText()) && shown.endsWith("...") | shown.endsWith("…") && !labeled.getText().endsWith(shown))
                    .forEach(shown -> faults.add(screen + ": cut to “" + shown + "”: " + labeled.getText()));
        }
        // A table squeezed to nothing is lost, however large its screen would be.
        if (node instanceof TableView<?> table && table.isVisible() && table.getFixedCellSize() > 0 && table.getHeight() < 3 * table.getFixedCellSize() && table.getScene() != null) {
            faults.add(screen + ": a table of " + Math.round(table.getHeight()) + ": " + table.getAccessibleText());
        }
        boolean matters = node instanceof Labeled || node instanceof TextInputControl;
        if (matters && !scrolled(node) && !within(node, TableView.class) && !within(node, IndexedCell.class) && !inTabs(node)) {
            var at = node.localToScene(node.getLayoutBounds());
            if (at.getMaxX() > desktop.scene().getWidth() + 1 || at.getMinX() < -1) {
                faults.add(screen + ": beyond the edge (" + Math.round(at.getMaxX()) + "): " + (node instanceof Labeled labeled ? labeled.getText() : node));
            }
        }
    }

    /// Tabs that do not fit are reached by the keyboard and by the menu at their end.
    private static boolean inTabs(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("tab-header-area")) {
                return true;
            }
        }
        return false;
    }

    /// Whether it lies in something that scrolls sideways too; the room that the window gives a screen scrolls downward only.
    private static boolean scrolled(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane && !each.getStyleClass().contains("screen-room")) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Node node, Class<?> kind) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(EveryScreenTest::all)) : Stream.of(node);
    }
}
