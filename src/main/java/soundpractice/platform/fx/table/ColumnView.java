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
    private final Column<R> column;

    ColumnView(Desk desk, Column<R> column, CellText cells) {
        super(desk.text(column.key()));
        this.key = column.key();
        this.column = column;
        getStyleClass().add(column.right() ? "column-right" : "column-left");
        setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(column.value().apply(features.getValue())));
        setCellFactory(each -> new Cell<>(cells, column.right()));
        setReorderable(true);
        setVisible(!column.hidden());
    }

    /// Takes its width for a size of text.
    void measure(double em) {
        setMinWidth(3 * em);
        setPrefWidth(column.width() * em);
    }

    /// Takes its share of the room that is left over.
    void grow(double share) {
        if (share > 0) {
            setPrefWidth(getPrefWidth() + share);
        }
    }

    boolean grows() {
        return column.grows();
    }

    String key() {
        return key;
    }

    private static final class Cell<R> extends TableCell<R, Object> {
        private final CellText cells;
        /// Kept while the cell stands empty: while one types, cells are emptied and filled again at every key.
        private @Nullable StatusMark mark;

        Cell(CellText cells, boolean right) {
            this.cells = cells;
            getStyleClass().add(right ? "cell-right" : "cell-left");
        }

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            if (!empty && item instanceof StatusWord status) {
                setText(null);
                if (mark == null) {
                    mark = new StatusMark(status);
                    setGraphic(mark);
                }
                mark.show(status.mark(), status.word());
                mark.setVisible(true);
            } else {
                if (mark != null) {
                    mark.setVisible(false);
                }
                setText(empty ? null : cells.of(item));
            }
        }
    }
}
