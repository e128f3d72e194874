package soundpractice.architecture.samples.register;

import java.nio.file.Files;
import java.nio.file.Path;

/// Breaks rule 2: a face touches the disk.
public class ImpureFace {
    public boolean isThere(Path file) {
        return Files.exists(file);
    }
}
