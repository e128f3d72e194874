package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.platform.fx.FxBench.on;
import static soundpractice.platform.fx.FxBench.run;
import static soundpractice.platform.fx.FxBench.type;
import static soundpractice.platform.fx.FxBench.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;

/// The guided walk by keyboard alone: it comes once, tells where it is, gives way to work, and can be asked for again.
final class WalkTest {
    private final FxRobot robot = new FxRobot();
    private final SettingsFile settings = SettingsFile.inMemory();
    private Desktop<String> desktop;
    private Stage stage;

    record Spot(String name) implements Place {}

    @BeforeEach
    void open() throws Exception {
        stage = FxBench.primaryStage();
        begin();
    }

    @AfterEach
    void close() {
        run(() -> stage.hide());
    }

    private void begin() throws Exception {
        desktop = on(() -> {
            var made = new Desktop<>(stage, Messages.load(Locale.UK), settings, () -> LocalDate.of(2017, 10, 2), new GuestDoor(true), WalkTest::inside);
            made.desk().look().theme().set(Theme.LIGHT);
            made.start();
            return made;
        });
        // What is typed before the field has the keyboard goes nowhere.
        until(() -> desktop.scene().getFocusOwner() instanceof TextInputControl);
        type("four words hold well");
        robot.type(KeyCode.ENTER);
        until(() -> desktop.scene().getRoot() instanceof MainWindow);
        until(() -> settings.get(WalkGuide.SEEN));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Inside inside(String store, Desk desk) {
        var screens = new Screens().add(Spot.class, SpotScreen::new);
        var stops = List.of(new WalkStop(new Spot("one"), "today", ".note"), new WalkStop(new Spot("two"), "practices", ".note"), new WalkStop(new Spot("two"), "help", "#help"));
        return new Inside(screens, Rail.leadingTo(Map.of("shell.rail.today", new Spot("one"), "shell.rail.cases", new Spot("four"))), List.of(), new Spot("one"), store,
                "A. Officer", new SimpleStringProperty("Saved")).with(new Walk(_ -> stops, true));
    }

    @Test
    void who_opens_the_demonstration_first_is_shown_round_by_the_keyboard_and_hears_where_they_are() {
        assertThat(card().isVisible()).isTrue();
        assertThat(FxBench.focused()).contains(card());
        assertThat(card().getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
        assertThat(card().getAccessibleText()).startsWith("Showing you round, 1 of 3: Today. Each morning begins here").endsWith("Escape ends.");
        robot.type(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Spot("two"));
        assertThat(FxBench.focused()).as("the screen took the keyboard and the card took it back").contains(card());
        assertThat(card().getAccessibleText()).startsWith("Showing you round, 2 of 3: Practices.");
        assertThat(framed()).isEqualTo(robot.lookup(".note").query());
        robot.type(KeyCode.RIGHT);
        assertThat(framed()).isEqualTo(robot.lookup("#help").query());
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertThat(place()).isEqualTo(new Spot("one"));
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(layer().isVisible()).as("after the last stop it is over").isFalse();
    }

    @Test
    void escape_ends_it_and_it_does_not_come_a_second_time_unless_asked() throws Exception {
        robot.type(KeyCode.RIGHT).type(KeyCode.ESCAPE);
        assertThat(layer().isVisible()).isFalse();
        assertThat(FxBench.focused()).get().isNotEqualTo(card());
        run(() -> stage.hide());
        stage = FxBench.primaryStage();
        begin();
        assertThat(layer().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        type("show me round");
        robot.type(KeyCode.ENTER);
        until(() -> layer().isVisible());
        robot.type(KeyCode.ESCAPE).type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        run(() -> robot.lookup(".help-sheet .link").queryButton().fire());
        until(() -> layer().isVisible() && !robot.lookup(".help-layer").query().isVisible());
    }

    @Test
    void work_goes_on_beside_it_and_going_elsewhere_ends_it() {
        robot.type(KeyCode.RIGHT);
        // Tab leads through the card's buttons into the screen; there, keys are work, the walk's own among them.
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        run(() -> robot.lookup(".note").query().requestFocus());
        type("wor");
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
        type("x");
        assertThat(robot.lookup(".note").<TextField>query().getText()).isEqualTo("wxor");
        assertThat(place()).isEqualTo(new Spot("two"));
        assertThat(layer().isVisible()).as("it waits").isTrue();
        assertThat(layer().isPickOnBounds()).as("nothing beside the card is covered").isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(new Spot("four"));
        assertThat(layer().isVisible()).isFalse();
    }

    @Test
    void at_every_size_of_text_the_card_is_whole_and_inside_the_window() {
        for (int size : List.of(100, 150, 200)) {
            run(() -> desktop.desk().look().textSize().set(size));
            WaitForAsyncUtils.waitForFxEvents(10);
            var bounds = on(() -> card().localToScene(card().getLayoutBounds()));
            assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(desktop.scene().getWidth());
            assertThat(bounds.getMaxY()).isLessThanOrEqualTo(desktop.scene().getHeight());
            assertThat(on(() -> card().getHeight())).isGreaterThanOrEqualTo(on(() -> card().prefHeight(card().getWidth())));
        }
        run(() -> desktop.desk().look().textSize().set(100));
    }

    private Region layer() {
        return (Region) desktop.scene().getRoot().lookup(".walk");
    }

    private Region card() {
        return (Region) desktop.scene().getRoot().lookup(".walk-card");
    }

    private Place place() {
        WaitForAsyncUtils.waitForFxEvents();
        return desktop.desk().nav().inView().orElseThrow().place();
    }

    /// What the frame stands around.
    private Node framed() {
        WaitForAsyncUtils.waitForFxEvents(20);
        var frame = on(() -> desktop.scene().getRoot().lookup(".walk-frame").getBoundsInParent());
        return robot.lookup(node -> {
            var at = node.localToScene(node.getLayoutBounds());
            return ("help".equals(node.getId()) || node.getStyleClass().contains("note")) && frame.contains(at);
        }).query();
    }

    /// A screen that takes the keyboard as soon as it comes into view.
    private static final class SpotScreen implements Screen {
        private final Spot spot;
        private final TextField note = new TextField();
        private final VBox root = new VBox(new Label("Note"), note);

        SpotScreen(Spot spot) {
            this.spot = spot;
            note.getStyleClass().add("note");
            root.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
        }

        @Override
        public Place place() {
            return spot;
        }

        @Override
        public String title() {
            return spot.name();
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void shown() {
            note.requestFocus();
        }
    }
}
