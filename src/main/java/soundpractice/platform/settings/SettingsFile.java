package soundpractice.platform.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;

/// The preferences of this laptop in one small properties file. Unreadable or senseless entries count as not chosen; entries of
/// other versions of the program are kept. Each change is written at once, whole or not at all. Not for threads: one screen thread uses it.
public final class SettingsFile {
    private final @Nullable Path file;
    private final TreeMap<String, String> chosen = new TreeMap<>();
    private final Consumer<TroubleException> trouble;

    private SettingsFile(@Nullable Path file, Consumer<TroubleException> trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    /// The preferences in a file, which need not exist yet.
    ///
    /// @param trouble gets told when the file cannot be read or written; the program goes on with what it has in memory
    public static SettingsFile at(Path file, Consumer<TroubleException> trouble) {
        var settings = new SettingsFile(file, trouble);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                var read = new Properties();
                read.load(in);
                read.stringPropertyNames().forEach(name -> settings.chosen.put(name, read.getProperty(name)));
            } catch (IOException | IllegalArgumentException damaged) {
                trouble.accept(new TroubleException(Problem.of("platform.settings-not-read", file), damaged));
            }
        }
        return settings;
    }

    /// Preferences that are forgotten at the end.
    public static SettingsFile inMemory() {
        return new SettingsFile(null, nothing -> { });
    }

    /// What was chosen, or what holds otherwise.
    public <T> T get(Setting<T> setting) {
        var text = chosen.get(setting.key());
        return text == null ? setting.otherwise() : setting.read().apply(text).orElse(setting.otherwise());
    }

    /// Whether somebody chose.
    public boolean has(Setting<?> setting) {
        return chosen.containsKey(setting.key());
    }

    /// Keeps a choice.
    public <T> void put(Setting<T> setting, T value) {
        var text = setting.write().apply(value);
        if (!text.equals(chosen.put(setting.key(), text))) {
            save();
        }
    }

    private void save() {
        if (file == null) {
            return;
        }
        var lines = new StringBuilder();
        chosen.forEach((key, value) -> lines.append(escape(key)).append('=').append(escape(value)).append('\n'));
        try {
            AtomicFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            trouble.accept(new TroubleException(Problem.of("platform.settings-not-written", file), e));
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("=", "\\=")
                .replace(":", "\\:").replace("#", "\\#").replace("!", "\\!").replace(" ", "\\ ");
    }
}
