package soundpractice.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.documents.page.Pages;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Prose;

/// Saves the quick cards, to be printed.
public final class QuickCards {

    /// Opens the printing room, at first need.
    public interface Press {
        /// The pages' maker.
        Pages pages() throws TroubleException;
    }

    private final Desk desk;
    private final Press press;

    QuickCards(Desk desk, Press press) {
        this.desk = desk;
        this.press = press;
    }

    /// A button for each.
    Region region() {
        var buttons = new Flow(List.of(QuickCard.values()).stream()
                .map(card -> Buttons.plain(Feather.PRINTER, card.title(desk.words()), () -> save(card))).toArray(javafx.scene.Node[]::new));
        var box = new VBox(new Prose(desk.text("shell.card.about"), "muted"), buttons);
        box.getStyleClass().add("column");
        return box;
    }

    private void save(QuickCard card) {
        desk.files().save(card.title(desk.words()), card.fileName(desk.words()), new FileKind(desk.text("shell.card.kind"), List.of("pdf")))
                .ifPresent(file -> desk.jobs().start(_ -> write(card, file), saved -> desk.notices().say(desk.text("shell.care.diagnosis.saved", saved.toString())),
                        desk.errors()::trouble));
    }

    private Path write(QuickCard card, Path file) throws TroubleException {
        var made = press.pages().render(card.page(desk.words())).orThrow();
        try {
            AtomicFile.write(file, made.pdf());
            return file;
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }
}
