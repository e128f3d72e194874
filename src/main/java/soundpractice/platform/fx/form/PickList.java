package soundpractice.platform.fx.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SearchField;
import soundpractice.platform.text.Messages;

/// Any of several: one goes through the list with the arrow keys and ticks with the space bar. With very many one types to find, and what is ticked is said underneath,
/// found or not.
final class PickList<T> {
    private static final int NAMED = 6;
    /// A line's height, as the style sheet fixes it, and the list's edge, in letters' heights.
    private static final double LINE = 2.1;
    private static final double EDGE = 0.6;

    private final Messages words;
    private final Function<T, String> word;
    private final ObjectProperty<List<T>> value;
    private final List<T> items;
    private final Map<T, BooleanProperty> ticks = new HashMap<>();
    private final FilteredList<T> found;
    private final ListView<T> list;
    private final SearchField search;
    private final Label chosen = new Prose("", "field-help");
    private boolean filling;

    PickList(Messages words, List<T> items, Function<T, String> word, ObjectProperty<List<T>> value) {
        this.words = words;
        this.word = word;
        this.value = value;
        this.items = List.copyOf(items);
        this.found = new FilteredList<>(FXCollections.observableArrayList(items));
        this.list = new ListView<>(found);
        this.search = new SearchField(words.text("platform.pick.search"));
        items.forEach(item -> {
            var tick = new SimpleBooleanProperty();
            tick.subscribe(_ -> ticked());
            ticks.put(item, tick);
        });
        list.getStyleClass().add("pick-list");
        list.setCellFactory(_ -> new Line());
        list.focusedProperty().subscribe(now -> {
            if (now && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var at = list.getSelectionModel().getSelectedItem();
            var tick = at == null ? null : ticks.get(at);
            if (key.getCode() == KeyCode.SPACE && tick != null) {
                tick.set(!tick.get());
                key.consume();
            }
        });
        search.textProperty().subscribe(typed -> {
            var wanted = typed == null ? "" : typed.strip().toLowerCase(Locale.UK);
            found.setPredicate(item -> word.apply(item).toLowerCase(Locale.UK).contains(wanted));
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && !found.isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                key.consume();
            }
        });
        value.subscribe(this::show);
    }

    /// A line that a screen reader reads with whether it is ticked.
    private final class Line extends CheckBoxListCell<T> {
        private @Nullable Subscription telling;

        Line() {
            super(item -> ticks.getOrDefault(item, new SimpleBooleanProperty()), new StringConverter<>() {
                @Override
                public String toString(T item) {
                    return word.apply(item);
                }

                @Override
                public T fromString(String text) {
                    throw new UnsupportedOperationException("chosen, not typed");
                }
            });
        }

        @Override
        public void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (telling != null) {
                telling.unsubscribe();
                telling = null;
            }
            var tick = empty ? null : ticks.get(item);
            if (getGraphic() instanceof CheckBox box) {
                // The list is one stop of the Tab key, walked by arrows and ticked by the space bar.
                box.setFocusTraversable(false);
            }
            if (tick != null) {
                telling = tick.subscribe(now -> setAccessibleText(words.text(now ? "platform.pick.ticked" : "platform.pick.unticked", word.apply(item))));
            }
        }
    }

    /// As long as its lines, with nothing to search.
    Field<List<T>> whole(Field<List<T>> field) {
        list.getStyleClass().add("pick-list-whole");
        double height = items.size() * LINE + EDGE;
        list.setStyle("-fx-pref-height: %1$sem; -fx-min-height: %1$sem;".formatted(height));
        return field;
    }

    /// Puts the search above the list and what is chosen under it.
    Field<List<T>> into(Field<List<T>> field) {
        search.setAccessibleText(words.text("platform.pick.search-in", list.getAccessibleText()));
        int at = field.getChildren().indexOf(list);
        field.getChildren().add(at, search);
        field.getChildren().add(at + 2, chosen);
        return field;
    }

    ListView<T> list() {
        return list;
    }

    private void ticked() {
        if (!filling) {
            value.set(items.stream().filter(this::isTicked).toList());
        }
    }

    private boolean isTicked(T item) {
        var tick = ticks.get(item);
        return tick != null && tick.get();
    }

    private void show(List<T> now) {
        filling = true;
        ticks.forEach((item, tick) -> tick.set(now.contains(item)));
        filling = false;
        var named = String.join(", ", now.stream().limit(NAMED).map(word).toList());
        chosen.setText(now.isEmpty() ? words.text("platform.pick.none")
                : now.size() > NAMED ? words.text("platform.pick.many", now.size(), named, now.size() - NAMED) : words.text("platform.pick.some", now.size(), named));
    }
}
