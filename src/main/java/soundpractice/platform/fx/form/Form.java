package soundpractice.platform.fx.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.text.Messages;

/// A form, row by row. A row's label is the sentence of its key, its help the sentence of `key.help` if there is one.
/// Problems are shown at the field they name (the last part of its key), the others above.
public final class Form extends VBox {
    private static final int FEW = 12;

    private final Messages words;
    private final List<Field<?>> fields = new ArrayList<>();
    private final VBox general = new VBox();

    /// An empty form.
    public Form(Messages words) {
        this.words = words;
        getStyleClass().add("form");
        general.getStyleClass().add("form-problems");
    }

    /// A line of text.
    public Field<String> text(String key) {
        return typed(key, new TextField());
    }

    /// Some lines of text.
    public Field<String> area(String key) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, new TabLeaves(area));
        return typed(key, area);
    }

    /// A passphrase, typed unseen.
    public Field<String> passphrase(String key) {
        return typed(key, new PasswordField());
    }

    /// A date, typed in any of the ways of [DateText]; leaving the field writes it as 2 Oct 2017.
    public Field<@Nullable LocalDate> date(String key, Supplier<LocalDate> today) {
        var input = new TextField();
        input.setPromptText(words.text("platform.field.date-prompt"));
        var value = new SimpleObjectProperty<@Nullable LocalDate>();
        value.subscribe((was, now) -> {
            if (now != null && !Optional.of(now).equals(DateText.parse(input.getText(), today.get()))) {
                input.setText(words.formats().date(now));
            }
        });
        input.textProperty().subscribe((was, now) -> value.set(DateText.parse(now, today.get()).orElse(null)));
        input.focusedProperty().subscribe((was, now) -> {
            var day = value.get();
            if (!now && day != null) {
                input.setText(words.formats().date(day));
            }
        });
        return add(new Field<>(words, key, input, value, () -> !input.getText().isBlank() && value.get() == null
                ? Optional.of(Problem.of("platform.field.no-date", input.getText().strip()))
                : Optional.empty()));
    }

    /// One of several; with many to choose from one can type to find.
    public <T> Field<@Nullable T> choice(String key, List<T> items, Function<T, String> word) {
        ComboBox<T> box = items.size() > FEW ? new SearchableComboBox<>() : new ComboBox<>();
        box.skinProperty().subscribe(skin -> {
            if (skin != null && box.lookup(".combo-box-search") instanceof CustomTextField search) {
                // The library's own picture is a small coloured photograph, the same in the dark.
                var glass = new StackPane(Icons.of(Feather.SEARCH));
                glass.getStyleClass().add("search-glass");
                search.setLeft(glass);
            }
        });
        box.setItems(FXCollections.observableArrayList(items));
        box.setConverter(oneWay(word));
        return add(new Field<>(words, key, box, box.valueProperty(), Optional::empty));
    }

    /// Any of several, each ticked with the space bar; with many to choose from one can type to find.
    public <T> Field<List<T>> several(String key, List<T> items, Function<T, String> word) {
        var value = new SimpleObjectProperty<List<T>>(List.of());
        var pick = new PickList<>(words, items, word, value);
        var field = add(new Field<>(words, key, pick.list(), value, Optional::empty));
        // Nothing to choose from is no question.
        field.setVisible(!items.isEmpty());
        field.setManaged(!items.isEmpty());
        return items.size() > FEW ? pick.into(field) : pick.whole(field);
    }

    /// Yes or no.
    public Field<Boolean> check(String key) {
        var box = new CheckBox(words.text(key));
        box.setWrapText(true);
        var value = box.selectedProperty().asObject();
        var field = add(new Field<>(words, key, box, value, Optional::empty));
        field.getStyleClass().add("field-check");
        return field;
    }

    /// A file, chosen in the computer's own window or dropped here; null while there is none.
    public Field<@Nullable Path> file(String key, FilePicker files, FilePicker.FileKind... kinds) {
        var input = new FileInput(words, words.text(key), files, kinds);
        var field = add(new Field<>(words, key, input, input.value(), Optional::empty));
        input.say(words.text(key));
        return field;
    }

    /// A field with an input of one's own.
    public <T> Field<T> own(String key, Control input, ObjectProperty<T> value) {
        return add(new Field<>(words, key, input, value, Optional::empty));
    }

    /// Puts the fields added last side by side.
    public void sideBySide(Field<?>... row) {
        var box = new GridPane();
        box.getStyleClass().add("form-row");
        for (int i = 0; i < row.length; i++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100.0 / row.length);
            box.getColumnConstraints().add(share);
        }
        int at = getChildren().indexOf(row[0]);
        getChildren().removeAll(List.of(row));
        box.addRow(0, row);
        getChildren().add(at, box);
    }

    /// Something between the rows.
    public void between(Node node) {
        getChildren().add(node);
    }

    /// What the form itself finds wrong: empty fields that have to be given, dates that are none.
    public List<Problem> problems() {
        return fields.stream().filter(Node::isManaged).flatMap(field -> field.problem().stream()).toList();
    }

    /// Shows what is wrong, each at its field. One fault has the focus at its field; several are summed up at the top, and the summary takes the focus: it is
    /// read out as a whole, leads to each field, and whoever just types on types into the first. With nothing wrong it shows nothing.
    public void show(List<Problem> problems) {
        mark(problems).ifPresent(first -> {
            if (problems.size() == 1) {
                first.input().requestFocus();
            } else {
                sumUp(problems, first.input());
            }
        });
    }

    private void sumUp(List<Problem> problems, Control first) {
        var sentences = problems.stream().map(words::of).toList();
        var title = new Label(words.text("platform.form.problems", problems.size()));
        title.getStyleClass().add("form-problems-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setFocusTraversable(true);
        title.setAccessibleText(title.getText() + ": " + String.join(" ", sentences));
        title.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!key.getCode().isModifierKey() && !key.getCode().isNavigationKey() && key.getCode() != KeyCode.TAB && key.getCode() != KeyCode.ESCAPE && key.getCode() != KeyCode.ENTER) {
                first.requestFocus();
                first.fireEvent(key.copyFor(first, first));
                key.consume();
            }
        });
        general.getChildren().removeIf(Label.class::isInstance);
        general.getChildren().addFirst(title);
        for (var problem : problems) {
            var input = fields.stream().filter(f -> f.name().equals(problem.field())).map(Field::input).findFirst();
            if (input.isPresent()) {
                var way = Buttons.link(words.of(problem), () -> input.get().requestFocus());
                way.setWrapText(true);
                way.setMinWidth(0);
                way.setMinHeight(USE_PREF_SIZE);
                general.getChildren().add(way);
            } else {
                general.getChildren().add(told(problem));
            }
        }
        if (!getChildren().contains(general)) {
            getChildren().addFirst(general);
        }
        title.requestFocus();
    }

    private Label told(Problem problem) {
        var label = new Label(words.of(problem));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("field-error");
        return label;
    }

    /// Shows what is wrong, each at its field, and leaves the focus where somebody types.
    ///
    /// @return the first field with something wrong
    public Optional<Field<?>> mark(List<Problem> problems) {
        fields.forEach(Field::clear);
        general.getChildren().clear();
        getChildren().remove(general);
        Field<?> first = null;
        for (var problem : problems) {
            var field = fields.stream().filter(f -> f.name().equals(problem.field())).findFirst();
            if (field.isPresent()) {
                field.get().show(problem);
                first = first == null ? field.get() : first;
            } else {
                general.getChildren().add(told(problem));
            }
        }
        if (!general.getChildren().isEmpty()) {
            getChildren().addFirst(general);
        }
        return Optional.ofNullable(first);
    }

    /// Puts the focus on its first field.
    public void focusFirst() {
        if (!fields.isEmpty()) {
            Focus.on(fields.getFirst().input());
        }
    }

    private Field<String> typed(String key, TextInputControl input) {
        var value = new SimpleObjectProperty<String>("");
        value.subscribe(now -> {
            if (!input.getText().equals(now)) {
                input.setText(now);
            }
        });
        input.textProperty().subscribe(now -> value.set(now == null ? "" : now));
        return add(new Field<>(words, key, input, value, Optional::empty));
    }

    private <T> Field<T> add(Field<T> field) {
        fields.add(field);
        getChildren().add(field);
        return field;
    }

    private static <T> StringConverter<T> oneWay(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : word.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
