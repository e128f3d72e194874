package soundpractice.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/// The sign that a store is the demonstration: all its practices are fictional and its passphrase is no secret.
public final class DemoMark {
    private DemoMark() {}

    /// Where the sign stands.
    public static Path in(Path store) {
        return store.resolve("demonstration");
    }

    /// Whether this is the demonstration.
    public static boolean isAt(Path store) {
        return Files.exists(in(store));
    }
}
