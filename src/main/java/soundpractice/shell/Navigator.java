package soundpractice.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Nav;
import soundpractice.platform.fx.Screen;

/// Where one is, and where one was before.
public final class Navigator implements Nav {
    private static final int REMEMBERED = 50;

    private final Deque<Place> past = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen");
    private final ReadOnlyBooleanWrapper hasPast = new ReadOnlyBooleanWrapper(this, "hasPast");
    private Function<Place, Screen> maker = place -> {
        throw new IllegalStateException("no screens yet");
    };

    /// Takes the maker of screens; only then places can be opened.
    void show(Function<Place, Screen> screens) {
        maker = screens;
    }

    /// The screen in view.
    public ReadOnlyObjectProperty<@Nullable Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    /// Whether there is somewhere to go back to.
    public ReadOnlyBooleanProperty hasPast() {
        return hasPast.getReadOnlyProperty();
    }

    @Override
    public void open(Place place) {
        var now = screen.get();
        if (now != null && now.place().equals(place)) {
            return;
        }
        if (now != null) {
            past.push(now.place());
            if (past.size() > REMEMBERED) {
                past.removeLast();
            }
        }
        go(place);
    }

    @Override
    public void again() {
        var now = screen.get();
        if (now != null) {
            go(now.place());
        }
    }

    @Override
    public Optional<InView> inView() {
        var now = screen.get();
        if (now == null) {
            return Optional.empty();
        }
        var scene = now.root().getScene();
        boolean writing = scene != null && scene.getFocusOwner() instanceof TextInputControl;
        return Optional.of(new InView(now.place(), writing));
    }

    @Override
    public void back() {
        if (!past.isEmpty()) {
            go(past.pop());
        }
    }

    /// Leaves the screen in view and forgets the way.
    void leave() {
        var now = screen.get();
        screen.set(null);
        if (now != null) {
            now.hidden();
        }
        past.clear();
        hasPast.set(false);
    }

    private void go(Place place) {
        var before = screen.get();
        var next = maker.apply(place);
        if (before != null) {
            before.hidden();
        }
        hasPast.set(!past.isEmpty());
        screen.set(next);
        next.shown();
    }
}
