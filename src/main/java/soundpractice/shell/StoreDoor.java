package soundpractice.shell;

import java.nio.file.Path;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.Role;

/// The ways into a store, as the first windows know them. All but [#there] run off the screen.
///
/// @param <S> an open store
public interface StoreDoor<S> {

    /// What a new store is made of.
    record NewStore(String organisation, String person, Role role, String passphrase) {}

    /// The folder of the store that would be opened.
    Path folder();

    /// Whether there is a store in it.
    boolean there();

    /// Whether that store is the demonstration, which opens without a passphrase.
    default boolean demonstration() {
        return false;
    }

    /// Makes a store and opens it.
    Outcome<S> create(NewStore wanted, Progress progress) throws TroubleException, StoppedException;

    /// Opens the store.
    Outcome<S> open(String passphrase, Progress progress) throws TroubleException, StoppedException;

    /// Opens the demonstration: a fictional area in a store of its own, made anew each time.
    Outcome<S> demo(Progress progress) throws TroubleException, StoppedException;

    /// Restores a backup into the folder and opens it.
    Outcome<S> restore(Path backup, String passphrase, Progress progress) throws TroubleException, StoppedException;

    /// Closes the store and forgets its keys.
    void close(S store);
}
