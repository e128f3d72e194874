package soundpractice.platform.fx.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.platform.text.Messages;

/// One row of a form: label, input, a word of help, and what is wrong with it.
///
/// @param <T> what is typed or chosen
public final class Field<T> extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Messages words;
    private final String label;
    private final Control input;
    private final ObjectProperty<T> value;
    private final Supplier<Optional<Problem>> check;
    private final Label title = new Label();
    private final Label help = new Label();
    private final Label error = new Label();
    private String name;
    private boolean required;

    Field(Messages words, String key, Control input, ObjectProperty<T> value, Supplier<Optional<Problem>> check) {
        this.words = words;
        this.name = key.substring(key.lastIndexOf('.') + 1);
        this.label = words.text(key);
        this.input = input;
        this.value = value;
        this.check = check;
        getStyleClass().add("field");
        title.setText(label);
        title.setLabelFor(input);
        title.getStyleClass().add("field-label");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        help.getStyleClass().add("field-help");
        help.setWrapText(true);
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        error.setMinHeight(USE_PREF_SIZE);
        input.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(title, input);
        if (words.has(key + ".help")) {
            help.setText(words.text(key + ".help"));
            getChildren().add(help);
        }
        describe();
        value.subscribe((was, now) -> clear());
    }

    /// It has to be given.
    public Field<T> required() {
        required = true;
        describe();
        return this;
    }

    /// The name by which a [Problem] points at it; without this, the last part of its key.
    public Field<T> named(String field) {
        name = field;
        return this;
    }

    /// Puts a value in.
    public Field<T> set(@Nullable T now) {
        value.set(now);
        return this;
    }

    /// What stands in it; of a text field the text without spaces around it.
    @SuppressWarnings("unchecked")
    public T get() {
        return value.get() instanceof String text ? (T) text.strip() : value.get();
    }

    /// What stands in it, to bind to a model.
    public ObjectProperty<T> value() {
        return value;
    }

    /// The control in it.
    public Control input() {
        return input;
    }

    /// Its name, by which problems find it: the last part of its key.
    public String name() {
        return name;
    }

    Optional<Problem> problem() {
        var own = check.get();
        if (own.isPresent()) {
            return own.map(problem -> problem.at(name));
        }
        var now = get();
        boolean empty = now == null || (now instanceof String text && text.isEmpty()) || (now instanceof List<?> list && list.isEmpty());
        return required && empty ? Optional.of(Problem.of("platform.field.required", label).at(name)) : Optional.empty();
    }

    /// Shows what is wrong with it.
    public void show(Problem problem) {
        var text = words.of(problem);
        var next = words.next(problem);
        error.setText(next.isEmpty() ? text : text + " " + next);
        if (!getChildren().contains(error)) {
            getChildren().add(error);
        }
        input.pseudoClassStateChanged(DANGER, true);
        input.setAccessibleHelp(error.getText());
    }

    /// Forgets what was wrong.
    public void clear() {
        getChildren().remove(error);
        input.pseudoClassStateChanged(DANGER, false);
        describe();
    }

    private void describe() {
        title.setText(required ? label + " " + words.text("platform.field.required-mark") : label);
        input.setAccessibleText(required ? words.text("platform.field.required-name", label) : label);
        input.setAccessibleHelp(help.getText());
    }
}
