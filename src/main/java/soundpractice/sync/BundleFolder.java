package soundpractice.sync;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import soundpractice.kernel.TroubleException;

/// The watched folder and the bundles that wait in it.
public interface BundleFolder {

    /// A bundle that nobody has taken in or put aside here.
    ///
    /// @param file where it lies
    /// @param bytes how large it is
    /// @param at its date
    record Waiting(Path file, long bytes, Instant at) {}

    /// The folder, if one is watched.
    Optional<Path> folder();

    /// Watches a folder; empty for none.
    void watch(Optional<Path> folder) throws TroubleException;

    /// What waits in it, oldest first. Empty too when the stick is not there.
    List<Waiting> waiting();

    /// Remembers that a file was dealt with.
    void dealtWith(Path file) throws TroubleException;
}
