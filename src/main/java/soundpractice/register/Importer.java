package soundpractice.register;

import java.nio.file.Path;
import soundpractice.kernel.TroubleException;

/// A kind of file that can be imported. Each feature offers its own; the command `import KIND FILE` and the import screen list them all.
public interface Importer {

    /// Its name on the command line (`practices`, `ratings`, `performance`). Words for people stand under `<feature>.import.kind.<name>`.
    String kind();

    /// The key of its name in words.
    String wordsKey();

    /// Whether it needs to be told the quarter.
    default boolean needsQuarter() {
        return false;
    }

    /// Reads the file and compares it with what is known; changes nothing.
    ///
    /// @throws TroubleException when the file cannot be read at all
    PreparedImport prepare(Path file, ImportOptions options) throws TroubleException;
}
