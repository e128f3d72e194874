package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.StoreLayout;
import soundpractice.security.BackupName;
import soundpractice.security.Backups;
import soundpractice.security.Permission;
import soundpractice.security.Unlocked;
import soundpractice.security.Vault;
import soundpractice.security.crypto.AutomaticBackups;
import soundpractice.security.crypto.FileVault;
import soundpractice.security.crypto.SealedBackups;

/// Safe keeping, put together: the vault and the backups.
public final class SecurityWiring {

    private SecurityWiring() {}

    /// What makes and opens stores.
    public static Vault vault() {
        return new FileVault();
    }

    /// What makes and restores backups.
    public static Backups backups() {
        return new SealedBackups();
    }

    /// Backs an open store up into a file.
    public static Backups.Kept backUp(OpenStore store, Path file) throws TroubleException {
        store.require(Permission.CARRY_OUT);
        return backups().backUp(store.unlocked(), store.journalFiles(), file);
    }

    /// The backups that the program keeps beside a store.
    static AutomaticBackups automatic(OpenStore store) throws TroubleException {
        return automatic(store.unlocked(), store.journalFiles(), store.clock());
    }

    /// Makes a backup before a file is imported.
    public static Backups.Kept beforeImport(OpenStore store) throws TroubleException {
        return automatic(store.unlocked(), store.journalFiles(), store.clock()).make(BackupName.Occasion.BEFORE_IMPORT);
    }

    /// Makes a backup before the store's tables change their form. The journal is not open yet, so its files stand still.
    static void beforeMigration(Unlocked unlocked, InstantSource clock) throws TroubleException {
        var folder = new StoreLayout(unlocked.folder()).journal();
        try (var files = Files.newDirectoryStream(folder, "*.journal")) {
            var parts = new ArrayList<Backups.Part>();
            for (var file : files) {
                parts.add(new Backups.Part(file, Files.size(file)));
            }
            automatic(unlocked, parts, clock).make(BackupName.Occasion.BEFORE_MIGRATION);
        } catch (IOException e) {
            throw FileTrouble.of(e, folder);
        }
    }

    private static AutomaticBackups automatic(Unlocked unlocked, List<Backups.Part> journal, InstantSource clock) {
        return new AutomaticBackups(backups(), unlocked, () -> journal, clock);
    }
}
