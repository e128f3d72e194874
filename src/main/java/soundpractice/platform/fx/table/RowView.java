package soundpractice.platform.fx.table;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/// A row that opens by double click and can be read aloud whole.
final class RowView<R> extends TableRow<R> {
    private final Function<R, String> words;

    RowView(Consumer<R> open, Function<R, String> words) {
        this.words = words;
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    /// Put into words when somebody listens, not at every key of the filter.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null && !isEmpty()
                ? words.apply(getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
