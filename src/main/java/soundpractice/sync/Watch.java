package soundpractice.sync;

/// Who waits for a bundle to be written or read, and may want to stop it.
@FunctionalInterface
public interface Watch {

    /// Nobody waits.
    Watch NOBODY = (done, total) -> true;

    /// So many of so many bytes are done.
    ///
    /// @return whether to go on
    boolean goOn(long done, long total);
}
