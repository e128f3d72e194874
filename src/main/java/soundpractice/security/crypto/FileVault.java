package soundpractice.security.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.files.WholeFile;
import soundpractice.security.Person;
import soundpractice.security.Unlocked;
import soundpractice.security.Vault;

/// Keeps a store's keys in its `identity.qak`.
public final class FileVault implements Vault {

    @Override
    public boolean hasStore(Path folder) {
        return new StoreLayout(folder).hasStore();
    }

    @Override
    public Unlocked create(Path folder, Person person, char[] passphrase) throws TroubleException {
        requireSome(passphrase);
        var layout = new StoreLayout(folder);
        if (layout.hasStore()) {
            throw new TroubleException(Problem.of("security.create.store-there", folder.toString()));
        }
        var master = new byte[StoreKeys.MASTER_KEY];
        new SecureRandom().nextBytes(master);
        var secrets = UnlockedStore.secrets(person, UUID.randomUUID().toString(), master, LaptopKeys.fresh());
        try {
            layout.makeFolders();
            WholeFile.write(layout.identity(), IdentityFile.seal(secrets, passphrase, Stretching.NOW));
            return UnlockedStore.of(folder, secrets, layout.identity());
        } catch (IOException e) {
            throw FileTrouble.of(e, layout.identity());
        } finally {
            secrets.wipe();
            Arrays.fill(master, (byte) 0);
        }
    }

    @Override
    public Unlocked unlock(Path folder, char[] passphrase) throws TroubleException {
        var layout = new StoreLayout(folder);
        var secrets = open(layout, passphrase);
        try {
            return UnlockedStore.of(folder, secrets, layout.identity());
        } finally {
            secrets.wipe();
        }
    }

    @Override
    public void takeSeat(Path folder, char[] passphrase, byte[] sealedKey) throws TroubleException {
        var layout = new StoreLayout(folder);
        var secrets = open(layout, passphrase);
        try {
            var master = SeatKey.open(LaptopKeys.read(secrets), sealedKey);
            secrets.put(UnlockedStore.MASTER_KEY, master);
            WholeFile.write(layout.identity(), IdentityFile.seal(secrets, passphrase, Stretching.NOW));
            Arrays.fill(master, (byte) 0);
        } catch (IOException e) {
            throw FileTrouble.of(e, layout.identity());
        } finally {
            secrets.wipe();
        }
    }

    @Override
    public void changePassphrase(Path folder, char[] present, char[] next) throws TroubleException {
        requireSome(next);
        var layout = new StoreLayout(folder);
        var secrets = open(layout, present);
        try {
            WholeFile.write(layout.identity(), IdentityFile.seal(secrets, next, Stretching.NOW));
        } catch (IOException e) {
            throw FileTrouble.of(e, layout.identity());
        } finally {
            secrets.wipe();
        }
    }

    private static Secrets open(StoreLayout layout, char[] passphrase) throws TroubleException {
        try {
            return IdentityFile.open(Files.readAllBytes(layout.identity()), passphrase, layout.identity());
        } catch (NoSuchFileException e) {
            throw new TroubleException(Problem.of("security.unlock.no-store", layout.folder().toString()), e);
        } catch (IOException e) {
            throw FileTrouble.of(e, layout.identity());
        }
    }

    private static void requireSome(char[] passphrase) throws TroubleException {
        for (char c : passphrase) {
            if (!Character.isWhitespace(c)) {
                return;
            }
        }
        throw new TroubleException(Problem.of("security.passphrase.empty"));
    }
}
