package soundpractice.shell;

import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.text.Language;

/// What somebody may need before they can sign in at all: larger text, other colours, their language.
final class EntryLook extends FlowPane {

    /// @param spoken the language of the window now
    /// @param speak called with the language chosen
    EntryLook(Desk desk, Language spoken, java.util.function.Consumer<Language> speak) {
        getStyleClass().add("entry-look");
        var look = desk.look();
        getChildren().addAll(
                Buttons.icon(Feather.ZOOM_OUT, desk.text("shell.command.smaller"), () -> look.resize(-1)),
                Buttons.icon(Feather.ZOOM_IN, desk.text("shell.command.larger"), () -> look.resize(1)),
                Buttons.icon(Feather.MOON, desk.text("shell.theme"), look::toggle),
                Buttons.icon(Feather.EYE, desk.text("shell.settings.theme.contrast"),
                        () -> look.theme().set(look.theme().get() == Theme.CONTRAST ? Theme.SYSTEM : Theme.CONTRAST)),
                Buttons.link(spoken.other().ownName(), () -> speak.accept(spoken.other())));
    }
}
