package soundpractice.security.crypto;

import java.io.IOException;
import java.io.Serial;

/// A sealed file is not what was written.
final class DamageException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    DamageException() {
        super("damaged");
    }
}
