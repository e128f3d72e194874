package soundpractice.stocktake.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.stocktake.ui.Sheet;

/// Faults of a definition with line and column, to be sorted, copied and written out.
final class FaultTable {
    private final RowTable<Fault> table;

    FaultTable(Desk desk) {
        this.table = new RowTable<Fault>(desk, "questionnaire-faults", List.of(
                Column.number("stocktake.editor.fault.line", Fault::shownLine).wide(5),
                Column.text("stocktake.editor.fault.column", Fault::column).wide(9),
                Column.text("stocktake.editor.fault.what", (Fault f) -> desk.words().of(f.problem())).wide(36).growing()))
                .whenEmpty(new EmptyState(Feather.CHECK_CIRCLE, desk.text("stocktake.editor.faults.none"), desk.text("stocktake.editor.faults.none.text")));
    }

    /// Opening a line does this.
    FaultTable onOpen(Consumer<Fault> action) {
        table.onOpen(action);
        return this;
    }

    void rows(List<Fault> faults) {
        table.rows(faults);
    }

    Region node() {
        return table;
    }

    /// In a size for a window of its own.
    Region inADialog() {
        var box = new VBox(table);
        Sheet.wear(box);
        box.getStyleClass().add("faults-dialog");
        VBox.setVgrow(table, Priority.ALWAYS);
        return box;
    }
}
