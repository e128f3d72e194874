package soundpractice.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.jobs.Job;
import soundpractice.platform.text.Language;
import soundpractice.shell.care.NewerVersion;

/// How the program looks on this laptop, and the ways to what the team has set.
public final class SettingsScreen implements Screen {
    private final Desk desk;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /// @param doors screens where the team sets things
    /// @param press prints the quick cards
    /// @param diagnosis the text of the diagnostic file
    /// @param newer the newer version there is word of, if any
    public SettingsScreen(Desk desk, List<PaletteItem> doors, QuickCards.Press press, Job<String> diagnosis, Optional<NewerVersion> newer) {
        this.desk = desk;
        page.getStyleClass().add("page");
        page.getChildren().addAll(Card.titled(desk.text("shell.settings.look"), look()), Card.titled(desk.text("shell.settings.team"), team(doors)),
                Card.titled(desk.text("shell.settings.cards"), new QuickCards(desk, press).region()),
                Card.titled(desk.text("shell.settings.support"), new SupportCard(desk, diagnosis).region(newer)));
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
    }

    private Region look() {
        var theme = new ComboBox<Theme>();
        theme.getItems().setAll(Theme.values());
        theme.setConverter(new StringConverter<>() {
            @Override
            public String toString(Theme of) {
                return of == null ? "" : desk.text("shell.settings.theme." + of.name().toLowerCase(java.util.Locale.ROOT));
            }

            @Override
            public Theme fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        theme.valueProperty().bindBidirectional(desk.look().theme());
        var size = new Slider(100, 200, desk.look().textSize().get());
        size.setMajorTickUnit(50);
        size.setMinorTickCount(4);
        size.setSnapToTicks(true);
        size.setShowTickLabels(true);
        size.setBlockIncrement(10);
        size.valueProperty().addListener((_, _, now) -> {
            if (!size.isValueChanging()) {
                desk.look().textSize().set((int) Math.round(now.doubleValue() / 10) * 10);
            }
        });
        desk.look().textSize().subscribe(now -> size.setValue(now.doubleValue()));
        var language = new ComboBox<Language>();
        language.getItems().setAll(Language.values());
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(Language of) {
                return of == null ? "" : of.ownName();
            }

            @Override
            public Language fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        language.setValue(desk.settings().get(Desktop.LANGUAGE));
        language.valueProperty().subscribe((_, now) -> {
            desk.settings().put(Desktop.LANGUAGE, now);
            desk.notices().say(desk.text("shell.settings.language.next"));
        });
        var calm = new CheckBox(desk.text("shell.settings.calm"));
        calm.selectedProperty().bindBidirectional(desk.look().calm());
        var grid = new GridPane();
        grid.getStyleClass().add("settings-grid");
        labelled(grid, 0, "shell.settings.theme", theme);
        labelled(grid, 1, "shell.settings.text-size", size);
        labelled(grid, 2, "shell.settings.language", language);
        grid.add(calm, 1, 3);
        return grid;
    }

    private void labelled(GridPane grid, int row, String key, Region control) {
        var label = new Label(desk.text(key));
        label.setLabelFor(control);
        control.setAccessibleText(desk.text(key));
        grid.addRow(row, label, control);
    }

    private Region team(List<PaletteItem> doors) {
        var box = new VBox();
        box.getStyleClass().add("settings-doors");
        for (var door : doors) {
            var button = new Button(door.title(), Icons.of(door.icon()));
            button.getStyleClass().addAll("flat", "settings-door");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> door.action().run());
            box.getChildren().add(button);
        }
        return box;
    }

    @Override
    public Place place() {
        return new SettingsPlace();
    }

    @Override
    public String title() {
        return desk.text("shell.rail.settings");
    }

    @Override
    public Region root() {
        return root;
    }
}
