package soundpractice.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.SearchField;

/// The window's header: the way back, the title, the search, help, theme and lock.
final class Header extends HBox {
    private final Label title = new Label();
    private final HBox note = new HBox();
    private final SearchField search;

    Header(Desk desk, Navigator navigator, CommandPalette palette, Runnable help, Runnable lock) {
        getStyleClass().add("header");
        var back = Buttons.icon(Feather.ARROW_LEFT, desk.text("shell.back"), keys("Alt+LEFT"), navigator::back);
        back.disableProperty().bind(navigator.hasPast().not());
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search = new SearchField(desk.text("shell.search"));
        search.setId("search");
        search.setTooltip(new Tooltip(desk.text("shell.search") + "   " + keys("Shortcut+F")));
        search.setMinWidth(0);
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
                palette.open(search.getText());
                search.clear();
                key.consume();
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        note.getStyleClass().add("header-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(back, title, note, gap, search, helpButton(desk, help), theme(desk),
                Buttons.icon(Feather.LOCK, desk.text("shell.lock"), keys("Shortcut+L"), lock));
    }

    void title(String text) {
        title.setText(text);
    }

    /// What there is to say about the place shown.
    void note(java.util.Optional<javafx.scene.Node> about) {
        note.getChildren().setAll(about.stream().toList());
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private static Button helpButton(Desk desk, Runnable help) {
        var button = Buttons.icon(Feather.HELP_CIRCLE, desk.text("shell.command.help"), "F1", help);
        button.setId("help");
        return button;
    }

    private static String keys(String combination) {
        return KeyCombination.keyCombination(combination).getDisplayText();
    }

    private static Button theme(Desk desk) {
        var button = Buttons.icon(Feather.MOON, desk.text("shell.theme"), keys("Shortcut+T"), desk.look()::toggle);
        desk.look().dark().subscribe(dark -> button.setGraphic(Icons.of(dark ? Feather.SUN : Feather.MOON)));
        return button;
    }
}
