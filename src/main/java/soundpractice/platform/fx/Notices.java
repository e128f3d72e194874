package soundpractice.platform.fx;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Tells in passing that something was done. The last notice also stays in the status strip, for those who look later or listen.
public final class Notices {
    private final Supplier<@Nullable Window> owner;
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper(this, "last", "");
    private final ReadOnlyObjectWrapper<@Nullable Deed> deed = new ReadOnlyObjectWrapper<>(this, "deed");
    private final PauseTransition offered = new PauseTransition(Duration.seconds(30));

    /// One thing to do about what was told.
    ///
    /// @param words what it is called
    public record Deed(String words, Runnable action) {}

    /// Notices over this window.
    public Notices(Supplier<@Nullable Window> owner) {
        this.owner = owner;
        offered.setOnFinished(_ -> deed.set(null));
    }

    /// What was told last.
    public ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    /// What can be done about what was told last, for half a minute; null when there is nothing. The status strip offers it to the keyboard.
    public ReadOnlyObjectProperty<@Nullable Deed> deed() {
        return deed.getReadOnlyProperty();
    }

    /// Tells it.
    public void say(String text) {
        post(text, null);
    }

    /// Tells it and offers one thing to do about it, such as taking it back.
    public void say(String text, String doing, Runnable action) {
        var once = new Deed(doing, () -> {
            deed.set(null);
            action.run();
        });
        post(text, new Action(doing, click -> once.action().run()));
        deed.set(once);
        offered.playFromStart();
    }

    private void post(String text, @Nullable Action action) {
        last.set(text);
        deed.set(null);
        var window = owner.get();
        if (window == null || !window.isShowing()) {
            return;
        }
        var notice = Notifications.create().owner(window).text(text).position(Pos.BOTTOM_CENTER)
                .hideAfter(Duration.seconds(action == null ? 4 : 8)).styleClass("notice");
        if (action != null) {
            notice.action(action);
        }
        notice.show();
        leaveTheKeys(window);
    }

    /// A notice floats over what one is doing, and JavaFX gives its button every key first: the next space or Enter of a note would press it. It is for the mouse;
    /// for the keyboard its deed stands in the status strip.
    private static void leaveTheKeys(Window window) {
        for (var floating : Window.getWindows()) {
            if (floating instanceof Popup popup && window.equals(popup.getOwnerWindow())) {
                popup.getScene().getRoot().applyCss();
                popup.getScene().getRoot().lookupAll(".notification-bar .button").forEach(button -> button.setFocusTraversable(false));
                popup.getScene().getRoot().requestFocus();
            }
        }
    }
}
