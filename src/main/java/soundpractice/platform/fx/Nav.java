package soundpractice.platform.fx;

import java.util.Optional;
import soundpractice.kernel.Place;

/// How one screen opens another.
public interface Nav {

    /// Goes there.
    void open(Place place);

    /// Shows the screen in view anew, with what stands now. What was written in it and not saved is gone.
    default void again() {}

    /// The place in view, and whether somebody is writing there; nothing where there is no screen.
    default Optional<InView> inView() {
        return Optional.empty();
    }

    /// What is in view.
    record InView(Place place, boolean writing) {}

    /// Goes back to where one was before.
    void back();
}
