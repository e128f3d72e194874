package soundpractice.sync.wire;

import java.io.IOException;
import java.io.Serial;

/// The file is not as it was written: something in it was changed, cut off, added or moved.
final class DamagedException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    DamagedException(String what) {
        super(what);
    }
}
