package soundpractice.platform.fx.control;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Problem;
import soundpractice.platform.text.Messages;

/// Says whether what was typed is kept, and since when: nothing typed, being saved, saved 2 s ago, or not saved and why. It says
/// `saved` only once the store has said so, and counts only while it is on a screen.
public final class SavedMark extends Label {
    private final Messages words;
    private final InstantSource clock;
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), tick -> tell()));
    private @Nullable Instant saved;

    /// A mark that says nothing yet.
    public SavedMark(Messages words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
        getStyleClass().add("saved-mark");
        setMinWidth(USE_PREF_SIZE);
        ticking.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
    }

    /// Something was typed that is not kept yet.
    public void saving() {
        saved = null;
        say(words.text("platform.saved.saving"), Feather.EDIT_2, "saving");
    }

    /// The store has kept it.
    public void saved() {
        saved = clock.instant();
        tell();
    }

    /// The store kept it at that moment.
    public void saved(Instant at) {
        saved = at;
        tell();
    }

    /// The store could not keep it.
    public void notSaved(Problem why) {
        saved = null;
        say(words.text("platform.saved.not", words.of(why)), Feather.ALERT_TRIANGLE, "not-saved");
    }

    private void tell() {
        if (saved != null) {
            say(words.text("platform.saved.ago", ago(Duration.between(saved, clock.instant()))), Feather.CHECK, "saved");
        }
    }

    private String ago(Duration time) {
        if (time.toSeconds() < 1) {
            return words.text("platform.saved.now");
        }
        if (time.toMinutes() < 1) {
            return words.text("platform.saved.seconds", time.toSeconds());
        }
        return time.toHours() < 1 ? words.text("platform.saved.minutes", time.toMinutes()) : words.text("platform.saved.hours", time.toHours());
    }

    private void say(String text, Feather icon, String style) {
        if (!text.equals(getText())) {
            getStyleClass().removeAll("saving", "saved", "not-saved");
            getStyleClass().add(style);
            setGraphic(Icons.of(icon));
            setText(text);
        }
    }
}
