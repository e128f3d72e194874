package soundpractice.platform.fx.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.files.Sheet;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.SearchField;

/// A table of rows: filter as one types, sort, choose columns, open a row with Enter or a double click, copy rows (Ctrl+C) and export
/// what is shown (CSV, XLSX). `Down` in the filter goes to the rows, `/` in the rows goes back to the filter.
public final class RowTable<R> extends VBox {
    private static final double LEAST_ROWS = 4.2;

    private static final double LEAST_FIELD = 120;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final List<Column<R>> columns;
    private final CellText cells;
    private final RowFilter<R> filter = new RowFilter<>();
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final TableView<R> view = new TableView<>(shown) {
        // A table that is given no room would be lost; with its heading and three rows it can be worked with, and the screen scrolls.
        @Override
        protected double computeMinHeight(double width) {
            return getFixedCellSize() * LEAST_ROWS;
        }
    };
    private final SearchField search;
    private final Label count = new Label();
    private final Flow before = new Flow();
    private final Flow after = new Flow();
    private final Beside tools = new Beside(before, after);
    private final ReadOnlyObjectWrapper<@Nullable R> chosen = new ReadOnlyObjectWrapper<>();
    private List<R> rows = List.of();
    private List<R> sorted = List.of();
    private Node empty;
    private Consumer<R> open = row -> { };

    /// @param id its name in the settings and in exported files (`practices`)
    public RowTable(Desk desk, String id, List<Column<R>> columns) {
        this.desk = desk;
        this.columns = List.copyOf(columns);
        this.cells = new CellText(desk.words());
        this.search = new SearchField(desk.text("platform.table.filter"));
        this.empty = new EmptyState(Feather.INBOX, desk.text("platform.table.empty"), "");
        getStyleClass().add("row-table");
        var menu = new TableMenu<>(desk, id, this);
        for (var column : this.columns) {
            view.getColumns().add(new ColumnView<>(desk, column, cells));
        }
        menu.restoreColumns(view);
        buildTools(menu);
        buildView();
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(tools, view);
        tell();
    }

    /// Shows these rows; the filter, the order and the row chosen stay.
    public void rows(List<R> now) {
        rows = List.copyOf(now);
        resort();
    }

    /// What Enter or a double click on a row does.
    public RowTable<R> onOpen(Consumer<R> action) {
        open = action;
        return this;
    }

    /// Shown instead of rows while there are none at all.
    public RowTable<R> whenEmpty(EmptyState state) {
        empty = state;
        tell();
        return this;
    }

    /// Puts filters or buttons of the screen into the row of tools, after the filter field.
    public RowTable<R> tools(Node... more) {
        var all = new ArrayList<>(before.getChildren());
        all.addAll(1, List.of(more));
        before.fill(all.toArray(Node[]::new));
        return this;
    }

    /// Several rows can be chosen at once, or one.
    public RowTable<R> several(boolean many) {
        view.getSelectionModel().setSelectionMode(many ? SelectionMode.MULTIPLE : SelectionMode.SINGLE);
        return this;
    }

    /// Whether filter, count and menus are shown; a small table inside a card does without.
    public RowTable<R> plain() {
        tools.setVisible(false);
        tools.setManaged(false);
        return this;
    }

    /// The text of the filter, to keep or preset it.
    public StringProperty filter() {
        return search.textProperty();
    }

    /// The row chosen last.
    public ReadOnlyObjectProperty<@Nullable R> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// All rows chosen.
    public List<R> allChosen() {
        return List.copyOf(view.getSelectionModel().getSelectedItems());
    }

    /// The rows shown now, in their order.
    public List<R> shownRows() {
        return List.copyOf(shown);
    }

    /// Chooses a row and scrolls to it.
    public void choose(R row) {
        int at = shown.indexOf(row);
        if (at >= 0) {
            view.getSelectionModel().clearAndSelect(at);
            view.scrollTo(Math.max(0, at - 3));
        }
    }

    /// Puts the focus into the filter.
    public void focusFilter() {
        search.requestFocus();
        search.selectAll();
    }

    /// The table itself, for what this kit does not offer.
    public TableView<R> view() {
        return view;
    }

    /// What is shown, as a sheet to be written: visible columns, rows as filtered and sorted.
    public Sheet sheet(String name) {
        var visible = visible();
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var row : shown) {
            var line = new ArrayList<@Nullable Object>();
            visible.forEach(column -> line.add(cells.forFile(column.value().apply(row))));
            lines.add(line);
        }
        return new Sheet(name, visible.stream().map(column -> desk.text(column.key())).toList(), lines);
    }

    /// Copies the rows chosen, with tabs between the cells, titles first when there are several.
    public void copy() {
        var chosenRows = allChosen();
        if (chosenRows.isEmpty()) {
            return;
        }
        var visible = visible();
        var text = new StringBuilder();
        if (chosenRows.size() > 1) {
            text.append(String.join("\t", visible.stream().map(column -> desk.text(column.key())).toList())).append('\n');
        }
        for (var row : chosenRows) {
            text.append(String.join("\t", visible.stream().map(column -> cells.of(column.value().apply(row)).replaceAll("[\t\r\n]+", " ")).toList())).append('\n');
        }
        var content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().say(desk.text("platform.table.copied", chosenRows.size()));
    }

    private List<Column<R>> visible() {
        return view.getColumns().stream().filter(TableColumn::isVisible).map(each -> ((ColumnView<?>) each).key())
                .map(key -> columns.stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow()).toList();
    }

    private void buildTools(TableMenu<R> menu) {
        tools.getStyleClass().add("table-tools");
        count.getStyleClass().add("table-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        before.fill(search);
        // In a narrow room with large text the field would reach out of it, under what stands beside.
        search.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> tools.getWidth() > 0 ? Math.max(LEAST_FIELD, tools.getWidth()) : Double.MAX_VALUE, tools.widthProperty()));
        after.fill(count, menu.columns(view), menu.export());
        // A listener hears how many rows there are when the table takes the keyboard, and again when the filter changes them.
        view.accessibleTextProperty().bind(count.textProperty());
        search.textProperty().subscribe((was, now) -> refilter());
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                view.requestFocus();
                if (view.getSelectionModel().isEmpty() && !shown.isEmpty()) {
                    view.getSelectionModel().select(0);
                }
                key.consume();
            }
        });
    }

    private void buildView() {
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getSelectionModel().selectedItemProperty().subscribe(chosen::set);
        view.setRowFactory(table -> new RowView<>(this::openRow, this::describe));
        view.setSortPolicy(table -> {
            resort();
            return true;
        });
        view.widthProperty().subscribe(width -> fit());
        count.fontProperty().subscribe(font -> fit());
        view.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> fit());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInRows);
    }

    /// Gives each column its width for the size of text, and what is left to those that grow, in equal shares.
    private void fit() {
        double em = count.getFont().getSize() / 0.93;
        double taken = em * 1.6;
        var growing = new ArrayList<ColumnView<?>>();
        for (var each : view.getVisibleLeafColumns()) {
            if (each instanceof ColumnView<?> column) {
                column.measure(em);
                taken += column.getPrefWidth();
                if (column.grows()) {
                    growing.add(column);
                }
            }
        }
        double share = (view.getWidth() - taken) / Math.max(1, growing.size());
        growing.forEach(column -> column.grow(share));
    }

    private void keyInRows(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && view.getSelectionModel().getSelectedItem() != null) {
            openRow(view.getSelectionModel().getSelectedItem());
        } else if (key.getCode() == KeyCode.SLASH && tools.isManaged()) {
            focusFilter();
        } else {
            return;
        }
        key.consume();
    }

    private void openRow(R row) {
        open.accept(row);
    }

    private void resort() {
        Comparator<R> order = null;
        for (var each : view.getSortOrder()) {
            if (each instanceof ColumnView<?> column) {
                var by = orderBy(column.key(), each.getSortType() == TableColumn.SortType.DESCENDING);
                order = order == null ? by : order.thenComparing(by);
            }
        }
        if (order == null) {
            sorted = rows;
        } else {
            var copy = new ArrayList<>(rows);
            copy.sort(order);
            sorted = copy;
        }
        filter.rows(sorted, this::words);
        refilter();
    }

    private Comparator<R> orderBy(String key, boolean falling) {
        var column = columns.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        var order = Comparator.nullsLast(falling ? column.order().reversed() : column.order());
        return (a, b) -> order.compare(column.value().apply(a), column.value().apply(b));
    }

    private void refilter() {
        var keep = view.getSelectionModel().getSelectedItem();
        var found = filter.matching(search.getText());
        if (!found.equals(shown)) {
            shown.setAll(found);
        }
        if (keep != null) {
            choose(keep);
        }
        tell();
    }

    private String words(R row) {
        var all = new StringBuilder();
        for (var column : columns) {
            all.append(cells.of(column.value().apply(row))).append('\n');
        }
        return all.toString();
    }

    private String describe(R row) {
        var all = new StringBuilder();
        for (var column : visible()) {
            var text = cells.of(column.value().apply(row));
            if (!text.isEmpty()) {
                all.append(all.isEmpty() ? "" : ", ").append(desk.text(column.key())).append(' ').append(text);
            }
        }
        return all.toString();
    }

    private void tell() {
        count.setText(shown.size() == rows.size()
                ? desk.text("platform.table.count", rows.size())
                : desk.text("platform.table.count-of", shown.size(), rows.size()));
        if (rows.isEmpty()) {
            view.setPlaceholder(empty);
        } else if (shown.isEmpty()) {
            view.setPlaceholder(new EmptyState(Feather.SEARCH, desk.text("platform.table.nothing-found", search.getText()),
                    desk.text("platform.table.nothing-found.text")));
        }
    }
}
