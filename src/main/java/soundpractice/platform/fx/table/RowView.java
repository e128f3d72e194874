package soundpractice.platform.fx.table;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

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

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        setAccessibleText(item == null || empty ? null : words.apply(item));
    }
}
