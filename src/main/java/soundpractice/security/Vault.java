package soundpractice.security;

import java.nio.file.Path;
import soundpractice.kernel.TroubleException;

/// Making a store's keys, and opening them with the passphrase. The passphrase itself is kept nowhere; callers wipe theirs.
public interface Vault {

    /// Whether a store was made in a folder.
    boolean hasStore(Path folder);

    /// Makes a new store's keys in a folder that has none.
    ///
    /// @throws TroubleException when there is a store already, the passphrase is empty, or the folder cannot be written
    Unlocked create(Path folder, Person person, char[] passphrase) throws TroubleException;

    /// Opens the store's keys.
    ///
    /// @throws TroubleException when the passphrase is wrong; the identity file is missing, damaged or of a newer version
    Unlocked unlock(Path folder, char[] passphrase) throws TroubleException;

    /// Takes a seat in a store that is shared: from now on the folder's keys open that store. Person, laptop and passphrase stay.
    ///
    /// @param sealedKey the shared store's key, sealed to this laptop's own
    /// @throws TroubleException as in [#unlock], and when the key was not sealed to this laptop
    void takeSeat(Path folder, char[] passphrase, byte[] sealedKey) throws TroubleException;

    /// Puts another passphrase in place of the present one. Only the identity file is written anew.
    ///
    /// @throws TroubleException as in [#unlock]
    void changePassphrase(Path folder, char[] present, char[] next) throws TroubleException;
}
