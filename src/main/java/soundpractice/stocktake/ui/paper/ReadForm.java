package soundpractice.stocktake.ui.paper;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;

/// Asks for a form that came back and shows what is in it. The file itself says whose form it is.
public final class ReadForm {
    private ReadForm() {}

    /// The button for it.
    public static Button button(Desk desk) {
        return Buttons.plain(Feather.INBOX, desk.text("stocktake.papers.read"), () -> choose(desk));
    }

    static void choose(Desk desk) {
        desk.files().open(desk.text("stocktake.papers.read"), FileKind.of("PDF", "pdf")).ifPresent(file -> desk.nav().open(new ReturnedFormPlace(file)));
    }
}
