package soundpractice.register;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The real public files, where they lie beside the project; tests on them are skipped elsewhere.
public final class SharedFiles {
    private SharedFiles() {}

    /// The real file of that name, or the test is skipped.
    public static Path file(String name) {
        var fromEnvironment = System.getenv("SOUND_PRACTICE_DATA");
        var beside = Path.of(System.getProperty("project.basedir", ".")).resolve("../shared/data");
        var file = (fromEnvironment == null ? beside : Path.of(fromEnvironment)).resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "the real file " + name + " is not beside the project");
        return file;
    }
}
