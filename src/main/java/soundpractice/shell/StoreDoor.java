package soundpractice.shell;

import java.nio.file.Path;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.Role;
import soundpractice.sync.Invitation;

/// The ways into a store, as the first windows know them. All but [#there] run off the screen.
///
/// @param <S> an open store
public interface StoreDoor<S> {

    /// What a new store is made of.
    record NewStore(String organisation, String person, Role role, String passphrase) {}

    /// The folder of the store that would be opened.
    Path folder();

    /// How people call the store that would be opened: its folder, or the team's database and its server.
    default String shown() {
        return folder().toString();
    }

    /// Whether it is a team's, on a server.
    default boolean isShared() {
        return false;
    }

    /// The password of the team's server, when somebody was asked for it. It is kept nowhere.
    default void serverPassword(String password) {}

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

    /// A newcomer's store, made and joined to a team.
    ///
    /// @param words what both read to each other
    /// @param by who invited
    /// @param answer the file that goes back to them
    record Joined<S>(S store, String words, String by, Path answer) {}

    /// Reads an invitation; refused when the file is none.
    default Outcome<Invitation> invitation(Path file) throws TroubleException {
        return Outcome.refused(Problem.of("sync.paper.no-invitation", String.valueOf(file.getFileName())));
    }

    /// Makes the newcomer's store, writes the answer and opens the store. A joining that was broken off goes on with the store it had made.
    default Outcome<Joined<S>> join(Invitation invitation, String passphrase, Path answer, Progress progress) throws TroubleException, StoppedException {
        return Outcome.refused(Problem.of("sync.paper.no-invitation", String.valueOf(answer.getFileName())));
    }

    /// Closes the store and forgets its keys.
    void close(S store);
}
