package soundpractice.platform.fx;

import soundpractice.kernel.Place;

/// How one screen opens another.
public interface Nav {

    /// Goes there.
    void open(Place place);

    /// Goes back to where one was before.
    void back();
}
