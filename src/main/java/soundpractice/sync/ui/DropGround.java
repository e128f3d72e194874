package soundpractice.sync.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.Prose;

/// Where a bundle is dropped, or chosen by the button.
final class DropGround extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /// @param chosen gets the file dropped, or nothing when the person wants to be asked
    DropGround(Desk desk, Consumer<Optional<Path>> chosen) {
        super(Icons.of(Feather.DOWNLOAD), new Prose(desk.text("sync.exchange.drop"), "muted"),
                Buttons.plain(desk.text("sync.exchange.choose-file"), () -> chosen.accept(Optional.empty())));
        getStyleClass().add("drop-ground");
        setAlignment(Pos.CENTER);
        setOnDragOver(drag -> {
            if (bundle(drag).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(OVER, true);
            }
            drag.consume();
        });
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(drag -> {
            var file = bundle(drag);
            drag.setDropCompleted(file.isPresent());
            drag.consume();
            file.ifPresent(f -> chosen.accept(Optional.of(f)));
        });
    }

    private static Optional<Path> bundle(DragEvent drag) {
        var board = drag.getDragboard();
        return board.hasFiles() && board.getFiles().size() == 1 ? Optional.of(board.getFiles().getFirst().toPath()) : Optional.empty();
    }
}
