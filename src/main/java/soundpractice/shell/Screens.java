package soundpractice.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Screen;

/// Which screen shows which kind of place. Each feature's wiring adds its own; there is no list of all of them anywhere.
public final class Screens {
    private final Map<Class<? extends Place>, Function<Place, Screen>> makers = new LinkedHashMap<>();

    /// Adds the screen of a kind of place.
    public <P extends Place> Screens add(Class<P> kind, Function<? super P, ? extends Screen> maker) {
        if (makers.put(kind, place -> maker.apply(kind.cast(place))) != null) {
            throw new IllegalArgumentException("two screens for " + kind.getName());
        }
        return this;
    }

    /// Whether there is a screen for a place.
    public boolean has(Place place) {
        return makers.containsKey(place.getClass());
    }

    /// A new screen for a place.
    public Screen at(Place place) {
        var maker = makers.get(place.getClass());
        if (maker == null) {
            throw new IllegalArgumentException("no screen for " + place.getClass().getName());
        }
        return maker.apply(place);
    }
}
