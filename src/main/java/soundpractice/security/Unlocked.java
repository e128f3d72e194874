package soundpractice.security;

import java.nio.file.Path;
import soundpractice.journal.Sealing;

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

    /// Locks: the keys are forgotten, as far as Java lets one.
    @Override
    void close();
}
