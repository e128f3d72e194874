package soundpractice.shell;

import java.util.Optional;
import javafx.scene.Node;
import soundpractice.kernel.Place;

/// What the header says about a place beside its title: how far its records have travelled, the way to their history.
@FunctionalInterface
public interface PlaceNotes {
    /// Nothing about any place.
    PlaceNotes NONE = _ -> Optional.empty();

    /// What to show about that place.
    Optional<Node> about(Place place);
}
