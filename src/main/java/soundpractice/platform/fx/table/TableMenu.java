package soundpractice.platform.fx.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.files.TableWriter;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.settings.Setting;

/// Which columns are shown and in which order, kept on this laptop, and where rows are taken out.
final class TableMenu<R> {
    private final Desk desk;
    private final String id;
    private final RowTable<R> table;
    private final Setting<List<String>> kept;

    TableMenu(Desk desk, String id, RowTable<R> table) {
        this.desk = desk;
        this.id = id;
        this.table = table;
        this.kept = Setting.names("table." + id + ".columns", List.of());
    }

    void restoreColumns(TableView<R> view) {
        if (desk.settings().has(kept)) {
            var order = desk.settings().get(kept);
            var columns = new ArrayList<>(view.getColumns());
            columns.sort(java.util.Comparator.comparingInt(column -> place(order, column)));
            columns.forEach(column -> column.setVisible(order.contains(key(column))));
            view.getColumns().setAll(columns);
        }
        view.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> keep(view));
    }

    MenuButton columns(TableView<R> view) {
        var button = button(Feather.COLUMNS, "platform.table.columns");
        for (var column : view.getColumns()) {
            var item = new CheckMenuItem(column.getText());
            item.setSelected(column.isVisible());
            item.selectedProperty().subscribe((was, now) -> {
                boolean last = !now && view.getVisibleLeafColumns().size() == 1;
                if (last) {
                    item.setSelected(true);
                } else {
                    column.setVisible(now);
                    keep(view);
                }
            });
            button.getItems().add(item);
        }
        return button;
    }

    MenuButton export() {
        var button = button(Feather.DOWNLOAD, "platform.table.export");
        button.getItems().addAll(
                item("platform.table.export.xlsx", () -> export(FileKind.of(desk.text("platform.file.xlsx"), "xlsx"))),
                item("platform.table.export.csv", () -> export(FileKind.of(desk.text("platform.file.csv"), "csv"))),
                item("platform.table.copy", table::copy));
        return button;
    }

    private void export(FileKind kind) {
        var ending = "." + kind.endings().getFirst();
        desk.files().save(desk.text("platform.table.export"), id + ending, kind).ifPresent(chosen -> {
            var file = chosen.toString().endsWith(ending) ? chosen : Path.of(chosen + ending);
            var sheet = table.sheet(id);
            desk.jobs().start(progress -> {
                TableWriter.write(sheet, file);
                return sheet.rows().size();
            }, count -> desk.notices().say(desk.text("platform.table.exported", count, String.valueOf(file.getFileName()))), desk.errors()::trouble);
        });
    }

    private MenuButton button(Feather icon, String key) {
        var button = new MenuButton(desk.text(key), Icons.of(icon));
        button.setAccessibleText(desk.text(key));
        button.getStyleClass().add("table-menu");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(desk.text(key));
        item.setOnAction(click -> action.run());
        return item;
    }

    private void keep(TableView<R> view) {
        desk.settings().put(kept, view.getColumns().stream().filter(TableColumn::isVisible).map(TableMenu::key).toList());
    }

    private static int place(List<String> order, TableColumn<?, ?> column) {
        int at = order.indexOf(key(column));
        return at < 0 ? order.size() : at;
    }

    private static String key(TableColumn<?, ?> column) {
        return ((ColumnView<?>) column).key();
    }
}
