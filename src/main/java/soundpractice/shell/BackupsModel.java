package soundpractice.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Job;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.Backups;

/// The backups of the open store: which there are, making one elsewhere, trying one, restoring one.
final class BackupsModel {
    private final SafeKeeping keeping;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<List<SafeKeeping.KeptBackup>> kept = new ReadOnlyObjectWrapper<>(this, "kept", List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    BackupsModel(SafeKeeping keeping, Jobs jobs, Consumer<TroubleException> trouble) {
        this.keeping = keeping;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<List<SafeKeeping.KeptBackup>> kept() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, progress -> keeping.kept(), kept::set, trouble);
    }

    void backUp(Path file, Consumer<Backups.Kept> done) {
        begin(progress -> keeping.backUp(file, progress), done);
    }

    void tryOut(Path file, String passphrase, Consumer<SafeKeeping.Tried> done) {
        begin(progress -> wiping(passphrase, typed -> keeping.tryOut(file, typed)), done);
    }

    void restore(Path file, Path folder, String passphrase, Consumer<Backups.Kept> done) {
        begin(progress -> wiping(passphrase, typed -> keeping.restore(file, folder, typed)), done);
    }

    private <T> void begin(Job<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        jobs.<Optional<T>>start(
                progress -> {
                    try {
                        return Optional.of(work.run(progress));
                    } catch (StoppedException asked) {
                        return Optional.empty();
                    }
                },
                result -> {
                    busy.set(false);
                    result.ifPresent(done);
                    load();
                },
                troubled -> {
                    busy.set(false);
                    trouble.accept(troubled);
                });
    }

    private interface WithPassphrase<T> {
        T run(char[] typed) throws TroubleException;
    }

    private static <T> T wiping(String passphrase, WithPassphrase<T> work) throws TroubleException {
        var typed = passphrase.toCharArray();
        try {
            return work.run(typed);
        } finally {
            Arrays.fill(typed, ' ');
        }
    }
}
