package soundpractice.platform.fx;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import soundpractice.kernel.Place;

/// One screen: nodes and bindings, no logic. Made new for each visit; [#hidden] lets go of everything.
public interface Screen {
    /// The style that the root of the screen in view wears, by which it is found in the window.
    String STYLE = "screen-in-view";

    /// Where this is, for the back button and the rail.
    Place place();

    /// Its title, shown in the window's header and announced to screen readers.
    String title();

    /// Its content.
    Region root();

    /// How much of the window a screen takes.
    enum Room {
        /// The usual: rail, header and strip around it.
        BESIDE_THE_RAIL,
        /// All of it, for work that wants no distraction. The window's own keys still hold.
        WHOLE_WINDOW,
        /// All of it, and nothing else can be reached from it: somebody else is looking. Only text size and lock still hold.
        ALONE
    }

    /// How much of the window it takes.
    default Room room() {
        return Room.BESIDE_THE_RAIL;
    }

    /// Takes a key before the window does, for keys that mean something of their own here.
    ///
    /// @return whether it was taken
    default boolean takes(KeyEvent key) {
        return false;
    }

    /// It came into view: load, listen, put the focus where work begins.
    default void shown() {}

    /// It went out of view: stop listening.
    default void hidden() {}
}
