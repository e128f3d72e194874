package soundpractice.security.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.BackupName;
import soundpractice.security.Backups;
import soundpractice.security.Retention;
import soundpractice.security.Unlocked;

/// The backups that the program makes by itself, beside the store, and lets go of by [Retention].
public final class AutomaticBackups {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Backups backups;
    private final Unlocked store;
    private final Supplier<List<Backups.Part>> journal;
    private final InstantSource clock;
    private final StoreLayout layout;

    /// @param journal the journal's files as they stand when asked
    public AutomaticBackups(Backups backups, Unlocked store, Supplier<List<Backups.Part>> journal, InstantSource clock) {
        this.backups = backups;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.layout = new StoreLayout(store.folder());
    }

    /// Makes the day's backup unless there is one.
    public Optional<Backups.Kept> daily() throws TroubleException {
        try {
            return daily(Progress.UNWATCHED);
        } catch (StoppedException nobodyAsked) {
            throw new IllegalStateException(nobodyAsked);
        }
    }

    /// The same, with somebody watching.
    public Optional<Backups.Kept> daily(Progress progress) throws TroubleException, StoppedException {
        var today = now().toLocalDate();
        boolean made = all().stream().anyMatch(b -> b.occasion() == BackupName.Occasion.DAILY && b.at().toLocalDate().equals(today));
        return made ? Optional.empty() : Optional.of(make(BackupName.Occasion.DAILY, progress));
    }

    /// Makes one before something large.
    public Backups.Kept make(BackupName.Occasion occasion) throws TroubleException {
        try {
            return make(occasion, Progress.UNWATCHED);
        } catch (StoppedException nobodyAsked) {
            throw new IllegalStateException(nobodyAsked);
        }
    }

    private Backups.Kept make(BackupName.Occasion occasion, Progress progress) throws TroubleException, StoppedException {
        try {
            Files.createDirectories(layout.backups());
            var file = layout.backups().resolve(new BackupName(now(), occasion).fileName());
            var kept = elsewhere(file, progress);
            for (var old : Retention.superfluous(all())) {
                Files.deleteIfExists(layout.backups().resolve(old.fileName()));
            }
            return kept;
        } catch (IOException e) {
            throw FileTrouble.of(e, layout.backups());
        }
    }

    /// Makes one in a file that a person chose.
    public Backups.Kept elsewhere(Path file, Progress progress) throws TroubleException, StoppedException {
        return backups.backUp(store, journal.get(), file, (done, total) -> goesOn(progress, done, total)).orElseThrow(StoppedException::new);
    }

    private static boolean goesOn(Progress progress, long done, long total) {
        try {
            progress.at(done, total);
            return true;
        } catch (StoppedException asked) {
            return false;
        }
    }

    /// Those that are there, oldest first.
    public List<BackupName> all() throws TroubleException {
        if (!Files.exists(layout.backups())) {
            return List.of();
        }
        try (var files = Files.list(layout.backups())) {
            return files.flatMap(f -> BackupName.parse(String.valueOf(f.getFileName())).stream()).sorted().toList();
        } catch (IOException e) {
            throw FileTrouble.of(e, layout.backups());
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), HERE);
    }
}
