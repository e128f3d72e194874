package soundpractice.platform.fx.table;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.StatusWord;

/// A [Column] as JavaFX shows it.
final class ColumnView<R> extends TableColumn<R, Object> {
    private final String key;

    ColumnView(Desk desk, Column<R> column, CellText cells) {
        super(desk.text(column.key()));
        this.key = column.key();
        double em = 14.0 * desk.look().textSize().get() / 100;
        setPrefWidth(column.width() * em);
        setMinWidth(3 * em);
        if (column.grows()) {
            setPrefWidth(column.width() * em * 1.6);
        }
        getStyleClass().add(column.right() ? "column-right" : "column-left");
        setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(column.value().apply(features.getValue())));
        setCellFactory(each -> new Cell<>(cells, column.right()));
        setReorderable(true);
        setVisible(!column.hidden());
    }

    String key() {
        return key;
    }

    private static final class Cell<R> extends TableCell<R, Object> {
        private final CellText cells;

        Cell(CellText cells, boolean right) {
            this.cells = cells;
            getStyleClass().add(right ? "cell-right" : "cell-left");
        }

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            if (!empty && item instanceof StatusWord status) {
                setText(null);
                if (getGraphic() instanceof StatusMark mark) {
                    mark.show(status.mark(), status.word());
                } else {
                    setGraphic(new StatusMark(status));
                }
            } else {
                setGraphic(null);
                setText(empty ? null : cells.of(item));
            }
        }
    }
}
