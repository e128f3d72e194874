package soundpractice.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.jobs.Job;

/// In the strip at the foot: what becomes trouble if nobody does anything. It looks out while it is on the screen, says each thing once in passing,
/// and stays there as long as the thing lasts; pressed, it says what to do.
final class CareMark extends Button {
    private static final Duration EACH = Duration.seconds(30);

    private final Desk desk;
    private final Set<String> said = new HashSet<>();
    private List<Problem> now = List.of();

    CareMark(Desk desk, Job<List<Problem>> lookout) {
        this.desk = desk;
        getStyleClass().addAll("link", "care-mark");
        setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> tell());
        show(List.of());
        var looking = new Timeline(new KeyFrame(EACH, _ -> look(lookout)));
        looking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                looking.stop();
            } else {
                look(lookout);
                looking.play();
            }
        });
    }

    private void look(Job<List<Problem>> lookout) {
        desk.jobs().latest(this, lookout, this::show, desk.errors()::trouble);
    }

    private void show(List<Problem> warnings) {
        now = warnings;
        setVisible(!warnings.isEmpty());
        setManaged(!warnings.isEmpty());
        if (!warnings.isEmpty()) {
            setText(desk.words().of(warnings.getFirst()));
        }
        for (var each : warnings) {
            if (said.add(each.key())) {
                desk.notices().say(desk.words().of(each));
            }
        }
    }

    private void tell() {
        if (!now.isEmpty()) {
            desk.dialogs().tell(desk.text("shell.care.title"), desk.words().of(now.getFirst()), desk.words().next(now.getFirst()));
        }
    }
}
