package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.platform.fx.FxBench.run;
import static soundpractice.platform.fx.FxBench.type;
import static soundpractice.platform.fx.FxBench.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import soundpractice.kernel.Place;
import soundpractice.kernel.Reason;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.Snapshots;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;

/// The whole window by keyboard alone: first start, sign-in, rail, palette, theme, text size, lock.
final class DesktopTest {
    private final FxRobot robot = new FxRobot();
    private final GuestDoor door = new GuestDoor(true);
    private Desktop<String> desktop;
    private Stage stage;

    record ShowPlace(int number) implements Place {}

    @AfterEach
    void close() {
        run(() -> {
            desktop.desk().look().theme().set(Theme.LIGHT);
            desktop.desk().look().textSize().set(100);
            stage.hide();
        });
    }

    private void start() throws Exception {
        stage = FxBench.primaryStage();
        desktop = FxBench.on(() -> {
            var made = new Desktop<>(stage, Messages.load(Locale.UK), SettingsFile.inMemory(), () -> LocalDate.of(2017, 10, 2), door, this::inside);
            made.desk().look().theme().set(Theme.LIGHT);
            made.start();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Inside inside(String store, Desk desk) {
        var screens = new Screens().add(ShowPlace.class, place -> new ShowScreen(desk, place));
        var names = List.of("Alder Lane Surgery", "Beech House Practice", "Cedar Road Medical Centre", "Limes Bridge Surgery");
        var items = names.stream().map(name -> new PaletteItem(Feather.HOME, name, "Z9900" + (names.indexOf(name) + 1),
                () -> desk.nav().open(new ShowPlace(names.indexOf(name) + 10)))).toList();
        return new Inside(screens, Rail.leadingTo(Map.of("shell.rail.today", new ShowPlace(0))), List.of(PaletteSource.of(items)), new ShowPlace(0), store,
                "A. Officer, area team", new SimpleStringProperty("Saved"));
    }

    private void signIn() throws Exception {
        start();
        type("four words hold well");
        robot.type(KeyCode.ENTER);
        until(() -> desktop.scene().getRoot() instanceof MainWindow);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_wrong_passphrase_is_told_at_the_field_and_the_right_one_opens() throws Exception {
        start();
        picture("sign-in");
        type("wrong");
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup(".field-error").tryQuery().isPresent());
        assertThat(robot.lookup(".field-error").<Label>query().getText()).startsWith("That passphrase does not open this store.");
        picture("sign-in-wrong");
        run(() -> desktop.scene().getFocusOwner().requestFocus());
        assertThat(desktop.scene().getFocusOwner()).isInstanceOf(TextInputControl.class);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type("four words hold well");
        robot.type(KeyCode.ENTER);
        until(() -> desktop.scene().getRoot() instanceof MainWindow);
        picture("today");
    }

    @Test
    void a_server_that_wants_a_password_is_given_it_beside_the_passphrase() throws Exception {
        door.wanted = "right one";
        start();
        assertThat(inputs()).as("nobody is asked before the server asks").hasSize(1);
        type("four words hold well");
        robot.type(KeyCode.ENTER);
        until(() -> inputs().size() == 2);
        assertThat(desktop.scene().getFocusOwner()).isSameAs(inputs().get(1));
        assertThat(inputs().get(1).getAccessibleText()).contains("Password of the team’s server");
        type("wrong one");
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup(".field-error").tryQuery().isPresent());
        assertThat(robot.lookup(".field-error").<Label>query().getText()).startsWith("The team’s server does not let you in to quality (db.office.example)");
        picture("sign-in-server");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type("right one");
        robot.type(KeyCode.ENTER);
        until(() -> desktop.scene().getRoot() instanceof MainWindow);
    }

    private List<TextInputControl> inputs() {
        return robot.lookup(node -> node instanceof TextInputControl && shown(node)).<TextInputControl>queryAll().stream().toList();
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void the_rail_is_reached_by_ctrl_and_a_digit_and_says_honestly_what_is_not_built() throws Exception {
        signIn();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(titleShown()).isEqualTo("Cases");
        assertThat(robot.lookup(".empty-title").<Label>query().getText()).isEqualTo("Cases is not built yet");
        picture("later");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(titleShown()).isEqualTo("Settings");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(titleShown()).isEqualTo("Cases");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(titleShown()).isEqualTo("Today 0");
    }

    /// Where a screen says that work begins, the keyboard is as soon as it is shown; the search keeps nobody.
    @Test
    void a_screen_has_the_keyboard_where_its_work_begins_as_soon_as_it_is_shown() throws Exception {
        signIn();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(desktop.scene().getFocusOwner()).isInstanceOf(TextInputControl.class);
        run(() -> desktop.desk().nav().open(new ShowPlace(5)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desktop.scene().getFocusOwner()).isInstanceOfSatisfying(Button.class, b -> assertThat(b.getText()).isEqualTo("Export"));
    }

    @Test
    void a_screen_that_comes_late_takes_nobody_out_of_the_palette() throws Exception {
        signIn();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        run(() -> Focus.on(desktop.scene().lookup(".screen-in-view .button")));
        WaitForAsyncUtils.waitForFxEvents();
        type("lbs");
        robot.type(KeyCode.ENTER);
        assertThat(titleShown()).isEqualTo("Today 13");
    }

    @Test
    void the_palette_finds_a_practice_by_a_few_letters_and_goes_there() throws Exception {
        signIn();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        type("lbs");
        assertThat(robot.lookup(".palette .list-view").<ListView<PaletteItem>>query().getItems()).extracting(PaletteItem::title).containsExactly("Limes Bridge Surgery");
        robot.type(KeyCode.ENTER);
        assertThat(titleShown()).isEqualTo("Today 13");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        picture("palette");
        type("settings");
        robot.type(KeyCode.ENTER);
        assertThat(titleShown()).isEqualTo("Settings");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".palette").query().getParent().isVisible()).isFalse();
    }

    @Test
    void theme_text_size_rail_and_the_map_of_keys_answer_to_keys() throws Exception {
        signIn();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(desktop.desk().look().dark().get()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(desktop.desk().look().dark().get()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(desktop.desk().look().textSize().get()).isEqualTo(120);
        assertThat(FxBench.on(() -> robot.lookup(".screen-title").<Label>query().getFont().getSize())).isGreaterThan(14 * 1.2);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS).push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        picture("keys");
        robot.type(KeyCode.ESCAPE);
        double wide = FxBench.on(() -> ((Region) robot.lookup(".rail").query()).getWidth());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        picture("folded");
        assertThat(FxBench.on(() -> ((Region) robot.lookup(".rail").query()).getWidth())).isLessThan(wide / 2);
    }

    @Test
    void locking_takes_everything_off_the_screen_closes_the_store_and_leads_back() throws Exception {
        signIn();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(door.closed).isEqualTo(1);
        assertThat(robot.lookup(".main-window").tryQuery()).isEmpty();
        picture("locked");
        type("four words hold well");
        robot.type(KeyCode.ENTER);
        until(() -> desktop.scene().getRoot() instanceof MainWindow);
        assertThat(titleShown()).isEqualTo("Stocktakes");
    }

    @Test
    void the_first_start_makes_a_store_by_keyboard_alone_and_refuses_a_weak_passphrase() throws Exception {
        door.there = false;
        start();
        picture("welcome");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        picture("welcome-who");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".field-error").queryAll()).hasSize(3);
        type("NHS Ambershire");
        robot.type(KeyCode.TAB);
        type("A. Officer");
        robot.type(KeyCode.TAB).type(KeyCode.DOWN).type(KeyCode.TAB);
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        run(() -> ((javafx.scene.control.Button) robot.lookup(".wizard .accent").query()).fire());
        type("password1");
        robot.type(KeyCode.TAB);
        type("password1");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        picture("welcome-weak");
        assertThat(robot.lookup(".field-error").queryAll()).isNotEmpty();
        assertThat(desktop.scene().getRoot()).isInstanceOf(EntryFrame.class);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type("granite teapot orbit willow");
        robot.type(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A);
        type("granite teapot orbit willow");
        robot.type(KeyCode.ENTER);
        until(() -> desktop.scene().getRoot() instanceof MainWindow);
    }

    @Test
    void text_size_colours_and_language_can_be_set_before_anybody_signs_in() throws Exception {
        start();
        picture("entry-english");
        var look = desktop.desk().look();
        int before = look.textSize().get();
        pressNamed("Larger text");
        assertThat(look.textSize().get()).isEqualTo(before + 10);
        pressNamed("High contrast");
        assertThat(look.theme().get()).isEqualTo(soundpractice.platform.fx.Theme.CONTRAST);
        pressNamed("High contrast");
        pressNamed("Cymraeg");
        assertThat(robot.lookup(".entry-title").queryLabeled().getText()).isIn("Croeso’n ôl", "Sut hoffech chi ddechrau?");
        picture("entry-welsh");
        pressNamed("English");
        assertThat(robot.lookup(".entry-title").queryLabeled().getText()).isIn("Welcome back", "How would you like to begin?");
    }

    private void pressNamed(String word) {
        var button = (javafx.scene.control.Button) robot.lookup(".entry-look .button").queryAll().stream()
                .filter(n -> word.equals(n.getAccessibleText()) || word.equals(((javafx.scene.control.Button) n).getText())).findFirst().orElseThrow();
        run(() -> button.requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void f1_explains_the_screen_and_gives_the_focus_back() throws Exception {
        signIn();
        var before = FxBench.on(() -> stage.getScene().getFocusOwner());
        robot.press(KeyCode.F1).release(KeyCode.F1);
        until(() -> robot.lookup(".help-text .label").queryAll().size() > 0);
        picture("help");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> robot.lookup(".help-sheet").queryAll().stream().noneMatch(n -> n.getParent().isVisible()));
        assertThat(FxBench.on(() -> stage.getScene().getFocusOwner())).isSameAs(before);
    }

    @Test
    void every_control_has_a_name_to_be_read_aloud() throws Exception {
        signIn();
        var nameless = new ArrayList<String>();
        run(() -> walk(desktop.scene().getRoot(), nameless));
        assertThat(nameless).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        run(() -> walk(desktop.scene().getRoot(), nameless));
        assertThat(nameless).isEmpty();
    }

    private static void walk(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        boolean control = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ListView;
        boolean partOfControl = node.getStyleClass().contains("arrow-button");
        // What a screen reader is given: the accessible text, or a button's own words.
        var name = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
        boolean field = node instanceof TextInputControl || node instanceof ListView;
        if (control && !partOfControl && ((field ? node.getAccessibleText() : name) == null || String.valueOf(field ? node.getAccessibleText() : name).isBlank())) {
            nameless.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, nameless));
        }
    }

    private String titleShown() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".screen-title").<Label>query().getText();
    }

    private void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            run(() -> desktop.desk().look().theme().set(theme));
            take(name + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
        run(() -> {
            desktop.desk().look().theme().set(Theme.LIGHT);
            desktop.desk().look().textSize().set(150);
        });
        take(name + "-150");
        run(() -> desktop.desk().look().textSize().set(100));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        run(() -> {
            Snapshots.take(desktop.scene(), FxBench.picture("shell-" + name));
            return null;
        });
    }

    /// A screen with the parts most screens have.
    private static final class ShowScreen implements Screen {
        private final ShowPlace place;
        private final VBox root = new VBox();
        private final Button export = Buttons.plain(Feather.DOWNLOAD, "Export", () -> { });

        ShowScreen(Desk desk, ShowPlace place) {
            this.place = place;
            root.getStyleClass().add("page");
            var figures = new HBox(new KeyFigure("Practices", "46", "in 6 networks"), new KeyFigure("Below 60 %", "5", new StatusMark(Mark.RED, "Red")),
                    new KeyFigure("Next deadline", "9 Nov 2017", new WhyButton(desk.words(), "9 Nov 2017",
                            () -> List.of(Reason.of("R-60,P-11", "shell.later.text")))));
            var marks = new FlowPane(8, 8);
            for (var mark : Mark.values()) {
                marks.getChildren().add(new StatusMark(mark, mark.name().charAt(0) + mark.name().substring(1).toLowerCase(Locale.ROOT)));
            }
            var buttons = new HBox(8, Buttons.primary("Run the quarter end", () -> { }), export,
                    Buttons.danger("Close the practice", () -> { }), Buttons.link("Show the rules", () -> { }));
            buttons.setAlignment(Pos.CENTER_LEFT);
            root.getChildren().addAll(Card.titled("This quarter", figures), Card.titled("Marks", marks), Card.titled("Buttons", buttons));
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public String title() {
            return "Today " + place.number();
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void shown() {
            if (place.number() == 5) {
                export.requestFocus();
            }
        }
    }
}
