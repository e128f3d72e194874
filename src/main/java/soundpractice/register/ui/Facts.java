package soundpractice.register.ui;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.text.Messages;

/// Facts by name, one a line; those without a value are left out.
final class Facts extends GridPane {
    private final Messages words;
    private int line;

    Facts(Messages words) {
        this.words = words;
        getStyleClass().add("key-grid");
        setHgap(16);
        setVgap(6);
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    Facts add(String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            var name = new Label(words.text(key));
            name.getStyleClass().add("muted");
            var shown = new Prose(words.formats().any(value));
            name.setLabelFor(shown);
            GridPane.setValignment(name, VPos.TOP);
            addRow(line++, name, shown);
        }
        return this;
    }

    /// A sentence across both columns.
    void say(String key) {
        add(new Prose(words.text(key), "muted"), 0, line++, 2, 1);
    }
}
