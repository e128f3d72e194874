package soundpractice.committee.ui;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheet of the committees' screens: only lengths and arrangement; colours come from the kit by name.
final class Sheet {
    private static final String CSS = Objects.requireNonNull(Sheet.class.getResource("/soundpractice/committee/committee.css")).toExternalForm();

    private Sheet() {}

    static void wear(Parent root) {
        root.getStylesheets().add(CSS);
    }
}
