package soundpractice.platform.jobs;

import soundpractice.kernel.TroubleException;

/// Work that may take long. It runs off the screen's thread, tells how far it is, and stops when asked to.
@FunctionalInterface
public interface Job<T> {

    /// Does it.
    ///
    /// @throws TroubleException when the world is in the way
    /// @throws StoppedException when the person stopped it; nothing was changed
    T run(Progress progress) throws TroubleException, StoppedException;
}
