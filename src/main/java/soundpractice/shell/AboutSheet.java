package soundpractice.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.platform.text.Messages;
import soundpractice.shell.care.ProgramVersion;

/// What the program is, whose it is, and on which terms: version, no warranty, the licence in full, where the source is offered, and every library
/// it stands on. The licence (AGPL, section 5d) asks for these words.
final class AboutSheet {
    private AboutSheet() {}

    static Region of(Messages words) {
        var version = ProgramVersion.number().orElse(words.text("shell.about.built-here"));
        var name = new Label(words.text("shell.about.version", words.text("shell.program"), version));
        name.getStyleClass().add("dialog-title");
        var terms = new Label(words.text("shell.about.terms"));
        terms.setWrapText(true);
        terms.setMinHeight(Region.USE_PREF_SIZE);
        var tabs = new TabPane(
                tab(words.text("shell.about.licence"), read("/META-INF/LICENSE").orElse(words.text("shell.about.beside"))),
                tab(words.text("shell.about.libraries"), read("/META-INF/THIRD-PARTY.txt").orElse(words.text("shell.about.beside"))));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var box = new VBox(name, terms, tabs);
        box.getStyleClass().add("about");
        return box;
    }

    private static Tab tab(String title, String text) {
        var area = new TextArea(text);
        area.setEditable(false);
        area.setAccessibleText(title);
        area.getStyleClass().add("about-text");
        return new Tab(title, area);
    }

    private static Optional<String> read(String resource) {
        try (InputStream stream = AboutSheet.class.getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
