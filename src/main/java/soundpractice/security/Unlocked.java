package soundpractice.security;

import java.nio.file.Path;
import soundpractice.journal.Sealing;
import soundpractice.kernel.TroubleException;

/// A store that was unlocked with its passphrase, until it is locked again.
public interface Unlocked extends AutoCloseable {

    /// The store's folder.
    Path folder();

    /// The store's keys, for the journal.
    Sealing sealing();

    /// Whose laptop this is.
    Person person();

    /// Names this laptop in every version it writes.
    String device();

    /// This laptop's own keys.
    DeviceKeys keys();

    /// The store's key, sealed to a colleague's X25519 key, so that nobody else can take a seat in a store that is shared.
    ///
    /// @param agreement their public key, X.509 encoded
    /// @throws TroubleException when that is no proper key
    byte[] keyFor(byte[] agreement) throws TroubleException;

    /// Locks: the keys are forgotten, as far as Java lets one.
    @Override
    void close();
}
