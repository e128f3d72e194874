package soundpractice.shell;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.ProgressStrip;

/// The strip at the foot: whose store, who works, whether all is saved, what was done last, what is running.
final class StatusStrip extends HBox {

    StatusStrip(Desk desk, FxJobs jobs, Inside inside) {
        getStyleClass().add("status-strip");
        var last = new Label();
        last.textProperty().bind(desk.notices().last());
        last.getStyleClass().add("muted");
        last.setWrapText(true);
        var deed = new Hyperlink();
        deed.getStyleClass().add("status-deed");
        desk.notices().deed().subscribe(now -> {
            deed.setVisible(now != null);
            deed.setManaged(now != null);
            deed.setText(now == null ? "" : now.words());
            deed.setVisited(false);
            deed.setOnAction(now == null ? null : press -> now.action().run());
        });
        var saved = new Label();
        saved.textProperty().bind(inside.saved());
        saved.setGraphic(Icons.of(Feather.CHECK));
        var all = new Beside(new Flow(label(Feather.MAP_PIN, inside.organisation()), label(Feather.USER, inside.person()), last, deed),
                new Flow(new CareMark(desk, inside.lookout()), new ProgressStrip(desk.words(), jobs.running()), saved));
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().add(all);
    }

    private static Label label(Feather icon, String text) {
        var label = new Label(text, Icons.of(icon));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
