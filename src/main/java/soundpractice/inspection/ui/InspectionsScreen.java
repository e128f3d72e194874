package soundpractice.inspection.ui;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;

/// *Inspections & notices*: one list with several parts, of which one is seen.
public final class InspectionsScreen implements Screen {
    private final Desk desk;
    private final VBox root = new VBox();
    private final StackPane shown = new StackPane();
    private String part;

    /// The screen.
    ///
    /// @param parts its parts in order, at least one
    /// @param place where to begin
    public InspectionsScreen(Desk desk, List<RoomPart> parts, InspectionsPlace place) {
        this.desk = desk;
        var first = parts.stream().filter(p -> p.name().equals(place.part())).findFirst().orElse(parts.getFirst());
        this.part = first.name();
        var bar = new HBox();
        bar.getStyleClass().add("bar");
        var group = new ToggleGroup();
        for (var each : parts) {
            var toggle = new ToggleButton(each.title());
            toggle.setToggleGroup(group);
            bar.getChildren().add(toggle);
            toggle.selectedProperty().subscribe(on -> {
                if (on) {
                    part = each.name();
                    shown.getChildren().setAll(each.content().get());
                }
            });
            toggle.setSelected(each.equals(first));
        }
        group.selectedToggleProperty().addListener((_, was, now) -> {
            if (now == null && was != null) {
                was.setSelected(true);
            }
        });
        VBox.setVgrow(shown, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(bar, shown);
    }

    @Override
    public Place place() {
        return new InspectionsPlace(part);
    }

    @Override
    public String title() {
        return desk.text("shell.rail.inspections");
    }

    @Override
    public Region root() {
        return root;
    }
}
