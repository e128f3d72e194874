package soundpractice.platform.jobs;

import java.io.Serial;

/// The person stopped the work. Nothing was changed.
public final class StoppedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;
}
