package soundpractice.platform.fx.wizard;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;

/// One step of a wizard.
public interface Step {

    /// What it is about, put into words.
    String title();

    /// What it shows.
    Region content();

    /// Whether one may go on from it.
    ObservableBooleanValue ready();

    /// It came into view: put the focus where work begins.
    default void entered() {}

    /// The person wants to go on; `false` keeps them here, with what is wrong shown at its field.
    default boolean leave() {
        return true;
    }
}
