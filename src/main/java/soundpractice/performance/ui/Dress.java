package soundpractice.performance.ui;

import java.util.Objects;
import javafx.scene.layout.Region;

/// This room's own style classes.
public final class Dress {
    private Dress() {}

    /// The same node, with this room's classes at hand.
    public static <T extends Region> T with(T page) {
        page.getStylesheets().add(Objects.requireNonNull(Dress.class.getResource("/soundpractice/performance/ui/performance.css")).toExternalForm());
        return page;
    }
}
