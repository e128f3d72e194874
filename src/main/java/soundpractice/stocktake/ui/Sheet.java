package soundpractice.stocktake.ui;

import java.util.Objects;
import javafx.scene.Parent;

/// The room's own styles.
public final class Sheet {
    private static final String CSS = Objects.requireNonNull(Sheet.class.getResource("/soundpractice/stocktake/stocktake.css")).toExternalForm();

    private Sheet() {}

    /// Puts them on a screen.
    public static void wear(Parent root) {
        root.getStylesheets().add(CSS);
    }
}
