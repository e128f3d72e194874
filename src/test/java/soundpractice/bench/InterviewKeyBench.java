package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Desktop;
import soundpractice.shell.wiring.Insides;
import soundpractice.shell.wiring.LocalDoor;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StocktakeWiring;
import soundpractice.stocktake.InterviewPlace;

/// From the key to the answer shown, in the whole window with a questionnaire of 63: the key's own work on the screen's thread and the next pulse's styling and
/// laying out; waiting for the pulse and painting are not in it. Reference: a key that does nothing, in the same window.
@Tag("bench")
class InterviewKeyBench {
    private static final int WARM = 60;
    private static final int KEYS = 400;
    private static final List<KeyCode> ANSWERS = List.of(KeyCode.Y, KeyCode.P, KeyCode.N);

    @Test
    void a_key_and_the_answer_it_gives() throws Exception {
        var england = England.empty("interview-key");
        var id = StocktakeWiring.of(england.store).starting().start(PracticeCode.of("Z99001"), "", List.of()).orThrow().id();
        england.close();
        var words = Messages.load(Locale.UK);
        var door = new LocalDoor(england.store.folder(), words, England.CLOCK);
        Stage stage = FxBench.primaryStage();
        var desktop = FxBench.on(() -> {
            var made = new Desktop<OpenStore>(stage, words, SettingsFile.inMemory(), () -> England.TODAY, door, Insides::of);
            made.start();
            stage.setWidth(1366);
            stage.setHeight(768);
            return made;
        });
        FxBench.run(() -> desktop.signInWith(England.PASSPHRASE));
        FxBench.until(() -> desktop.scene().lookup(".rail") != null);
        FxBench.run(() -> desktop.desk().nav().open(new InterviewPlace(id, "PS-01")));
        settle(desktop);
        var keys = new Samples();
        var ofThread = new Samples();
        var nothing = new Samples();
        for (int i = 0; i < WARM + KEYS; i++) {
            var code = ANSWERS.get(i % ANSWERS.size());
            boolean warm = i < WARM;
            Pulse.after(desktop.scene(), () -> strike(desktop, code), warm ? new Samples() : keys, warm ? new Samples() : ofThread);
            assertThat(FxBench.on(() -> chosen(desktop))).as("what is shown after the pulse").isEqualTo(i % ANSWERS.size());
            Pulse.after(desktop.scene(), () -> strike(desktop, KeyCode.F9), warm ? new Samples() : nothing, new Samples());
            settle(desktop);
        }
        FxBench.run(() -> {
            desktop.end();
            stage.hide();
        });
        Figure.limit("interview-key", keys, ofThread, 0.99, "a key that does nothing, in the same window", nothing, 16);
    }

    private static void settle(Desktop<OpenStore> desktop) throws Exception {
        FxBench.until(() -> ((FxJobs) desktop.desk().jobs()).atWork() == 0);
    }

    private static void strike(Desktop<OpenStore> desktop, KeyCode code) {
        Node focus = desktop.scene().getFocusOwner();
        Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    /// Which of the choices shows itself chosen.
    private static int chosen(Desktop<OpenStore> desktop) {
        var choices = desktop.scene().lookup(".choices").lookupAll(".choice-key").stream().map(ToggleButton.class::cast).toList();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).isSelected()) {
                return i;
            }
        }
        return -1;
    }
}
