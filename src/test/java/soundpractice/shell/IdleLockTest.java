package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.platform.fx.FxBench.on;
import static soundpractice.platform.fx.FxBench.run;
import static soundpractice.platform.fx.FxBench.until;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import soundpractice.platform.fx.FxBench;

/// Locking is told half a minute before, and any key puts it off.
final class IdleLockTest {
    @Test
    void it_is_told_before_it_locks_and_any_key_keeps_it_open() throws Exception {
        var told = new AtomicInteger();
        var locked = new AtomicInteger();
        var stage = FxBench.primaryStage();
        var lock = on(() -> {
            var made = new IdleLock(Duration.seconds(30.6), locked::incrementAndGet, told::incrementAndGet);
            stage.setScene(new Scene(new TextField()));
            stage.show();
            made.watch(stage.getScene());
            return made;
        });
        until(() -> told.get() == 1);
        assertThat(locked).hasValue(0);
        new FxRobot().type(KeyCode.SHIFT);
        until(() -> told.get() == 2);
        run(() -> lock.stop(stage.getScene()));
        assertThat(locked).as("touched in between, it began anew").hasValue(0);
        run(() -> stage.hide());
    }
}
