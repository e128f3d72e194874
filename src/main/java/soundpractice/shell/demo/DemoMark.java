package soundpractice.shell.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The sign that a store is the demonstration: all its practices are fictional and its passphrase is no secret.
public final class DemoMark {
    /// It opens with this, so that a demonstration needs no secret.
    public static final String PASSPHRASE = "demonstration only, nothing secret";

    private DemoMark() {}

    /// Puts the sign there.
    public static void put(Path store) throws TroubleException {
        try {
            Files.writeString(in(store), "fictional\n");
        } catch (IOException e) {
            throw new TroubleException(Problem.of("shell.demo.files"), e);
        }
    }

    private static Path in(Path store) {
        return store.resolve("demonstration");
    }

    /// Whether this is the demonstration.
    public static boolean isAt(Path store) {
        return Files.exists(in(store));
    }
}
