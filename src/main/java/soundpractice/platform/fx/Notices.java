package soundpractice.platform.fx;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;

/// Tells in passing that something was done. The last notice also stays in the status strip, for those who look later or listen.
public final class Notices {
    private final Supplier<@Nullable Window> owner;
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper(this, "last", "");

    /// Notices over this window.
    public Notices(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    /// What was told last.
    public ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    /// Tells it.
    public void say(String text) {
        post(text, null);
    }

    /// Tells it and offers one thing to do about it, such as taking it back.
    public void say(String text, String doing, Runnable action) {
        post(text, new Action(doing, click -> action.run()));
    }

    private void post(String text, @Nullable Action action) {
        last.set(text);
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
    }
}
