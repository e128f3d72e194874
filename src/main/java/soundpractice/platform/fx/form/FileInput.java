package soundpractice.platform.fx.form;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.text.Messages;

/// Takes one file: pressed, it asks for it; a file can be dropped on it; Delete takes it away again. It says which file it holds.
final class FileInput extends Button {
    private final Messages words;
    private final ObjectProperty<@Nullable Path> value = new SimpleObjectProperty<>();

    FileInput(Messages words, String label, FilePicker files, FilePicker.FileKind... kinds) {
        this.words = words;
        setGraphic(Icons.of(Feather.PAPERCLIP));
        getStyleClass().add("file-input");
        setOnAction(_ -> files.open(label, kinds).ifPresent(value::set));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                value.set(null);
                key.consume();
            }
        });
        setOnDragOver(drag -> {
            if (dropped(drag).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        setOnDragDropped(drag -> {
            var file = dropped(drag);
            file.ifPresent(value::set);
            drag.setDropCompleted(file.isPresent());
            drag.consume();
        });
    }

    ObjectProperty<@Nullable Path> value() {
        return value;
    }

    /// Says what it holds, on its face and, with the field's label, to a screen reader.
    void say(String label) {
        value.subscribe(now -> {
            var name = now == null ? words.text("platform.field.file.choose") : String.valueOf(now.getFileName());
            setText(name);
            setAccessibleText(words.text("platform.field.file.said", label, now == null ? words.text("platform.field.file.none") : name));
        });
    }

    private static Optional<Path> dropped(DragEvent drag) {
        var board = drag.getDragboard();
        return board.hasFiles() && board.getFiles().size() == 1 ? Optional.of(board.getFiles().getFirst().toPath()) : Optional.empty();
    }
}
