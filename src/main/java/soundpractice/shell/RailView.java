package soundpractice.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.settings.Setting;

/// The rail: an icon and a word an entry, or icons alone when folded. The arrow keys go from entry to entry.
final class RailView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final Setting<Boolean> FOLD = Setting.yesNo("rail.folded", false);

    private final Desk desk;
    private final List<RailEntry> entries;
    private final List<Button> buttons = new ArrayList<>();
    private final Label name;
    private final Button fold;
    private boolean folded;

    RailView(Desk desk, List<RailEntry> entries) {
        this.desk = desk;
        this.entries = List.copyOf(entries);
        getStyleClass().add("rail");
        // In a low window the rail is cut at its foot, never the header or the strip beside it.
        setMinHeight(0);
        name = new Label(desk.text("shell.program"));
        name.getStyleClass().add("rail-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var mark = new Region();
        mark.getStyleClass().add("rail-mark");
        var head = new HBox(mark, name);
        head.getStyleClass().add("rail-head");
        getChildren().add(head);
        for (int i = 0; i < entries.size(); i++) {
            buttons.add(button(entries.get(i), (i + 1) % 10));
        }
        getChildren().addAll(buttons);
        var gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        fold = new Button(desk.text("shell.rail.fold"), Icons.of(Feather.CHEVRONS_LEFT));
        fold.getStyleClass().addAll("rail-button", "rail-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setOnAction(click -> fold(!folded));
        getChildren().addAll(gap, fold);
        fold(desk.settings().get(FOLD));
    }

    void fold(boolean now) {
        folded = now;
        desk.settings().put(FOLD, now);
        pseudoClassStateChanged(FOLDED, now);
        name.setVisible(!now);
        name.setManaged(!now);
        fold.setGraphic(Icons.of(now ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT));
        fold.setText(desk.text(now ? "shell.rail.unfold" : "shell.rail.fold"));
        fold.setAccessibleText(fold.getText());
        fold.setTooltip(now ? new Tooltip(fold.getText()) : null);
        fold.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        buttons.forEach(button -> button.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    boolean folded() {
        return folded;
    }

    void foldOrUnfold() {
        fold(!folded);
    }

    /// Marks the entry that leads to a place; one that no entry leads to belongs to the entry one came from.
    void mark(Place place) {
        boolean known = entries.stream().anyMatch(entry -> entry.place().equals(place));
        for (int i = 0; i < entries.size(); i++) {
            var leads = entries.get(i).place();
            if (known ? leads.equals(place) : leads.getClass() == place.getClass()) {
                for (int j = 0; j < buttons.size(); j++) {
                    buttons.get(j).pseudoClassStateChanged(CHOSEN, i == j);
                }
            }
        }
    }

    private Button button(RailEntry entry, int digit) {
        var word = desk.text(entry.key());
        var button = new Button(word, Icons.of(entry.icon()));
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> desk.nav().open(entry.place()));
        button.setTooltip(new Tooltip(word + "   Ctrl+" + digit));
        button.setAccessibleText(word);
        return button;
    }
}
