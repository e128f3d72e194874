package soundpractice.platform.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.files.FileName;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.settings.Setting;
import soundpractice.platform.settings.SettingsFile;

/// Asks by the computer's own file window, and remembers the folder.
public final class FxFilePicker implements FilePicker {
    private static final Setting<String> FOLDER = Setting.text("files.folder", System.getProperty("user.home", "."));

    private final Supplier<@Nullable Window> owner;
    private final SettingsFile settings;

    /// A picker over this window.
    public FxFilePicker(Supplier<@Nullable Window> owner, SettingsFile settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> open(String title, FileKind... kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openSeveral(String title, FileKind... kinds) {
        var files = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileKind... kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(FileName.usable(suggestedName));
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastFolder());
        return chosen(chooser.showDialog(owner.get()));
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastFolder());
        for (var kind : kinds) {
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.word(), kind.endings().stream().map(e -> "*." + e).toList()));
        }
        return chooser;
    }

    private @Nullable File lastFolder() {
        var folder = Path.of(settings.get(FOLDER));
        return Files.isDirectory(folder) ? folder.toFile() : null;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        var folder = file.isDirectory() ? file.toPath() : file.toPath().getParent();
        if (folder != null) {
            settings.put(FOLDER, folder.toString());
        }
        return Optional.of(file.toPath());
    }
}
