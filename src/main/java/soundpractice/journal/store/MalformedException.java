package soundpractice.journal.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Bytes from elsewhere that are not what they must be. For the log; people are told that the piece is damaged or altered.
final class MalformedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    MalformedException(@Nullable String what) {
        super(what);
    }
}
