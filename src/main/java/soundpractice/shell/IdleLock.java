package soundpractice.shell;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Locks after some minutes in which nobody touched keyboard or mouse. It says so half a minute before: whoever reads slowly, or listens, only
/// has to touch a key.
final class IdleLock {
    private static final Duration NOTICE = Duration.seconds(30);

    private final PauseTransition idle;
    private final PauseTransition warning;
    private final EventHandler<Event> touched;

    /// @param soon told shortly before it locks
    IdleLock(Duration after, Runnable lock, Runnable soon) {
        idle = new PauseTransition(after);
        idle.setOnFinished(done -> lock.run());
        warning = new PauseTransition(after.subtract(NOTICE));
        warning.setOnFinished(done -> soon.run());
        touched = event -> start();
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, touched);
        start();
    }

    void stop(Scene scene) {
        scene.removeEventFilter(InputEvent.ANY, touched);
        idle.stop();
        warning.stop();
    }

    private void start() {
        idle.playFromStart();
        warning.playFromStart();
    }
}
