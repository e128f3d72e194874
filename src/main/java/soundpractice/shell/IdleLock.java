package soundpractice.shell;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Locks after some minutes in which nobody touched keyboard or mouse.
final class IdleLock {
    private final PauseTransition idle;
    private final EventHandler<Event> touched;

    IdleLock(Duration after, Runnable lock) {
        idle = new PauseTransition(after);
        idle.setOnFinished(done -> lock.run());
        touched = event -> idle.playFromStart();
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, touched);
        idle.playFromStart();
    }

    void stop(Scene scene) {
        scene.removeEventFilter(InputEvent.ANY, touched);
        idle.stop();
    }
}
