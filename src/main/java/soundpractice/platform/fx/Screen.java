package soundpractice.platform.fx;

import javafx.scene.layout.Region;
import soundpractice.kernel.Place;

/// One screen: nodes and bindings, no logic. Made new for each visit; [#hidden] lets go of everything.
public interface Screen {

    /// Where this is, for the back button and the rail.
    Place place();

    /// Its title, shown in the window's header and announced to screen readers.
    String title();

    /// Its content.
    Region root();

    /// It came into view: load, listen, put the focus where work begins.
    default void shown() {}

    /// It went out of view: stop listening.
    default void hidden() {}
}
