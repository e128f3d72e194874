package soundpractice.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Where things of a program lie on this kind of computer.
public final class Folders {
    private Folders() {}

    /// The program's own settings, which are not the store's: theme, text size, the folder last used.
    public static Path settings() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var roaming = System.getenv("APPDATA");
        var config = System.getenv("XDG_CONFIG_HOME");
        if (system.startsWith("windows") && roaming != null) {
            return Path.of(roaming, "Sound Practice");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Sound Practice");
        }
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("sound-practice");
    }

    /// A new folder for what need not last.
    public static Path temporary(String name) throws TroubleException {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.db.folder", System.getProperty("java.io.tmpdir", "")), e);
        }
    }
}
