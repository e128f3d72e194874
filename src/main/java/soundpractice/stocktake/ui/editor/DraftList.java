package soundpractice.stocktake.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Icons;

/// A draft's sections and questions, one under the other. The arrow keys go through it.
final class DraftList extends ListView<DraftRow> {
    private final Desk desk;
    private boolean filling;

    DraftList(Desk desk, Consumer<DraftRow> chosen) {
        this.desk = desk;
        getStyleClass().add("draft-list");
        setAccessibleText(desk.text("stocktake.editor.list"));
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (!filling && now != null) {
                chosen.accept(now);
            }
        });
    }

    /// Shows these lines; the one chosen stays chosen, or else the one in its place.
    void rows(List<DraftRow> rows) {
        var before = chosen().map(DraftRow::key).orElse(null);
        int at = getSelectionModel().getSelectedIndex();
        filling = true;
        getItems().setAll(rows);
        filling = false;
        if (!choose(before) && !rows.isEmpty()) {
            getSelectionModel().select(Math.clamp(at, 0, rows.size() - 1));
        }
    }

    Optional<DraftRow> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// Chooses the line of that key, if there is one.
    boolean choose(@Nullable String key) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).key().equals(key)) {
                getSelectionModel().select(i);
                getFocusModel().focus(i);
                scrollTo(Math.max(0, i - 3));
                return true;
            }
        }
        return false;
    }

    /// One line.
    private final class Cell extends ListCell<DraftRow> {
        @Override
        protected void updateItem(@Nullable DraftRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("draft-section");
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setPrefWidth(0);
            var question = row.question();
            if (question == null) {
                getStyleClass().add("draft-section");
                var title = new Label(row.section().title());
                title.setMinWidth(0);
                var code = new Label(desk.text("stocktake.editor.section-count", row.section().code(), row.count()));
                code.getStyleClass().addAll("muted", "small");
                code.setMinWidth(USE_PREF_SIZE);
                setGraphic(line(title, code));
                setAccessibleText(desk.text("stocktake.editor.section-name", row.section().title(), row.count()));
                return;
            }
            var text = new Label(question.text());
            text.setMinWidth(0);
            var line = line(new Badge(question.code()), text);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            var change = row.change();
            if (change != null) {
                var mark = new Badge(desk.text("stocktake.editor.mark." + change.name().toLowerCase(Locale.ROOT)));
                mark.getStyleClass().add("badge-changed");
                line.getChildren().add(mark);
            }
            if (row.faults() > 0) {
                line.getChildren().add(Icons.of(Feather.ALERT_TRIANGLE));
                line.getStyleClass().add("draft-faulty");
            }
            setGraphic(line);
            setAccessibleText(desk.text("stocktake.editor.question-name", question.code(), question.text(), row.faults()));
        }

        private static HBox line(javafx.scene.Node... parts) {
            var line = new HBox(parts);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("draft-line");
            return line;
        }
    }
}
