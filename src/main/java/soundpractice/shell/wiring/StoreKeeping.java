package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.Folders;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.Backups;
import soundpractice.security.Permission;
import soundpractice.shell.SafeKeeping;

/// The backups of an open store.
final class StoreKeeping implements SafeKeeping {
    private final OpenStore store;

    StoreKeeping(OpenStore store) {
        this.store = store;
    }

    @Override
    public List<KeptBackup> kept() throws TroubleException {
        var folder = new StoreLayout(store.folder()).backups();
        var kept = new ArrayList<KeptBackup>();
        try {
            for (var name : SecurityWiring.automatic(store).all().reversed()) {
                var file = folder.resolve(name.fileName());
                kept.add(new KeptBackup(name, file, Files.size(file)));
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, folder);
        }
        return List.copyOf(kept);
    }

    @Override
    public Backups.Kept backUp(Path file, Progress progress) throws TroubleException, StoppedException {
        store.require(Permission.CARRY_OUT);
        return store.beside(watched -> SecurityWiring.automatic(store).elsewhere(file, watched), progress);
    }

    /// The day's own backup, unless there is one.
    Optional<Backups.Kept> daily(Progress progress) throws TroubleException, StoppedException {
        return store.beside(watched -> SecurityWiring.automatic(store).daily(watched), progress);
    }

    @Override
    public Tried tryOut(Path file, char[] passphrase) throws TroubleException {
        var place = Folders.temporary("sound-practice-drill");
        try {
            var folder = place.resolve("store");
            SecurityWiring.backups().restore(file, folder, passphrase);
            try (var restored = OpenStore.open(SecurityWiring.vault().unlock(folder, passphrase), store.messages(), store.clock())) {
                var there = restored.journal().check();
                return new Tried(there.records(), there.stateDigest(), there.ok(), there.stateDigest().equals(store.journal().check().stateDigest()));
            }
        } finally {
            remove(place);
        }
    }

    @Override
    public Backups.Kept restore(Path file, Path folder, char[] passphrase) throws TroubleException {
        return SecurityWiring.backups().restore(file, folder, passphrase);
    }

    private static void remove(Path place) throws TroubleException {
        try (var all = Files.walk(place)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, place);
        }
    }
}
