package soundpractice.performance.ui.measures;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import soundpractice.kernel.Place;
import soundpractice.performance.PerformancePlace;
import soundpractice.performance.measures.MatrixPlace;
import soundpractice.performance.measures.ReportsPlace;
import soundpractice.performance.measures.ScoresPlace;
import soundpractice.performance.measures.TrendsPlace;
import soundpractice.performance.measures.VulnerablePlace;
import soundpractice.performance.measures.WatchPlace;
import soundpractice.platform.fx.Desk;

/// The ways between the screens of performance, the one shown marked.
public final class Ways extends FlowPane {
    private record Way(String key, Place place) {}

    /// @param here the screen shown
    public Ways(Desk desk, Place here) {
        getStyleClass().add("ways");
        setAccessibleText(desk.text("performance.ways"));
        for (var way : List.of(new Way("performance.way.ranking", new PerformancePlace(null)), new Way("performance.way.watch", new WatchPlace()),
                new Way("performance.way.trends", new TrendsPlace()), new Way("performance.way.scores", new ScoresPlace()),
                new Way("performance.way.matrix", new MatrixPlace()), new Way("performance.way.vulnerable", new VulnerablePlace()),
                new Way("performance.way.reports", new ReportsPlace()))) {
            var button = new ToggleButton(desk.text(way.key));
            button.getStyleClass().add("way");
            boolean chosen = way.place.getClass() == here.getClass();
            button.setSelected(chosen);
            button.setOnAction(click -> {
                button.setSelected(chosen);
                if (!chosen) {
                    desk.nav().open(way.place);
                }
            });
            getChildren().add(button);
        }
    }
}
