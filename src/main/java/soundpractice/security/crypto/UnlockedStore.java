package soundpractice.security.crypto;

import java.io.IOException;
import java.nio.file.Path;
import soundpractice.journal.Sealing;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DeviceKeys;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.Unlocked;

/// What the identity file held, in use.
final class UnlockedStore implements Unlocked {
    private static final String ORGANISATION = "organisation";
    private static final String PERSON = "person";
    private static final String ROLE = "role";
    static final String DEVICE = "device";
    static final String MASTER_KEY = "master key";

    private final Path folder;
    private final StoreKeys sealing;
    private final Person person;
    private final String device;
    private final LaptopKeys keys;

    private UnlockedStore(Path folder, StoreKeys sealing, Person person, String device, LaptopKeys keys) {
        this.folder = folder;
        this.sealing = sealing;
        this.person = person;
        this.device = device;
        this.keys = keys;
    }

    /// The secrets of a new store.
    static Secrets secrets(Person person, String device, byte[] master, LaptopKeys keys) {
        var secrets = new Secrets()
                .put(ORGANISATION, person.organisation())
                .put(PERSON, person.name())
                .put(ROLE, person.role().written())
                .put(DEVICE, device)
                .put(MASTER_KEY, master);
        keys.keepIn(secrets);
        return secrets;
    }

    /// The store that these secrets open.
    static UnlockedStore of(Path folder, Secrets secrets, Path at) throws TroubleException {
        try {
            var role = Role.parse(secrets.text(ROLE)).orElseThrow(() -> new IOException("unknown role"));
            var person = new Person(secrets.text(PERSON), role, secrets.text(ORGANISATION));
            return new UnlockedStore(folder, new StoreKeys(secrets.get(MASTER_KEY)), person, secrets.text(DEVICE), LaptopKeys.read(secrets));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("security.unlock.damaged", at.toString()), e);
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Sealing sealing() {
        return sealing;
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public DeviceKeys keys() {
        return keys;
    }

    @Override
    public byte[] keyFor(byte[] agreement) throws TroubleException {
        return sealing.sealedFor(agreement);
    }

    @Override
    public void close() {
        sealing.close();
    }
}
