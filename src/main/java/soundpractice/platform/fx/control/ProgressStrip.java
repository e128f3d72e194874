package soundpractice.platform.fx.control;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Running;
import soundpractice.platform.text.Messages;

/// Shows the job at work, how far it is, and a way to stop it; nothing when nothing runs long.
public final class ProgressStrip extends HBox {
    private final Messages words;
    private final ObservableList<Running> running;
    private final ProgressBar bar = new ProgressBar();
    private final Label text = new Label();

    /// A strip for these jobs.
    public ProgressStrip(Messages words, ObservableList<Running> running) {
        this.words = words;
        this.running = running;
        getStyleClass().add("progress-strip");
        setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleText(words.text("platform.job.progress"));
        text.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, bar, Buttons.icon(Feather.X, words.text("platform.job.stop"), this::stopAll));
        running.addListener((ListChangeListener<Running>) change -> show());
        show();
    }

    private void show() {
        setVisible(!running.isEmpty());
        setManaged(!running.isEmpty());
        bar.progressProperty().unbind();
        if (!running.isEmpty()) {
            text.setText(running.size() == 1 ? words.text("platform.job.one") : words.text("platform.job.several", running.size()));
            bar.progressProperty().bind(running.getFirst().share());
        }
    }

    private void stopAll() {
        java.util.List.copyOf(running).forEach(Running::stop);
    }
}
