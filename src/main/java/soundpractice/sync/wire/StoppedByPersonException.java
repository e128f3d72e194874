package soundpractice.sync.wire;

import java.io.IOException;
import java.io.Serial;

/// Whoever waited for it did not want to wait any longer.
final class StoppedByPersonException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;
}
