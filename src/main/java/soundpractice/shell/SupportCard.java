package soundpractice.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.jobs.Job;
import soundpractice.shell.care.NewerVersion;

/// For whoever supports the program: word of a newer version, and a diagnostic file that is shown before it is saved.
final class SupportCard {
    private final Desk desk;
    private final Job<String> diagnosis;

    /// @param diagnosis the text of the diagnostic file
    SupportCard(Desk desk, Job<String> diagnosis) {
        this.desk = desk;
        this.diagnosis = diagnosis;
    }

    /// @param newer the newer version there is word of, if any
    Region region(Optional<NewerVersion> newer) {
        var box = new VBox();
        box.getStyleClass().add("column");
        newer.ifPresent(found -> box.getChildren().add(new Prose(desk.text("shell.care.newer", found.version(), found.where()), "strong")));
        box.getChildren().addAll(new Prose(desk.text("shell.care.diagnosis.about"), "muted"),
                Buttons.plain(Feather.LIFE_BUOY, desk.text("shell.care.diagnosis"), () -> desk.jobs().start(diagnosis, this::show, desk.errors()::trouble)));
        return box;
    }

    private void show(String text) {
        var area = new TextArea(text);
        area.setEditable(false);
        area.setAccessibleText(desk.text("shell.care.diagnosis"));
        area.getStyleClass().add("about-text");
        var save = Buttons.primary(desk.text("shell.care.diagnosis.save"), () -> desk.files()
                .save(desk.text("shell.care.diagnosis.save"), desk.text("shell.care.diagnosis.file"), new FileKind(desk.text("shell.care.diagnosis.kind"), List.of("txt")))
                .ifPresent(file -> save(file, text)));
        var box = new VBox(new Prose(desk.text("shell.care.diagnosis.look"), "muted"), area, save);
        box.getStyleClass().add("about");
        desk.dialogs().show(desk.text("shell.care.diagnosis"), box);
    }

    private void save(Path file, String text) {
        desk.jobs().start(_ -> {
            try {
                AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
                return file;
            } catch (IOException e) {
                throw FileTrouble.of(e, file);
            }
        }, done -> desk.notices().say(desk.text("shell.care.diagnosis.saved", done.toString())), desk.errors()::trouble);
    }
}
