package soundpractice.shell;

import java.nio.file.Path;
import java.util.List;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.BackupName;
import soundpractice.security.Backups;

/// The backups of the open store, as the screen *Backups* asks for them.
public interface SafeKeeping {

    /// A backup that the program keeps beside the store.
    ///
    /// @param bytes how large its file is
    record KeptBackup(BackupName name, Path file, long bytes) {}

    /// What trying a backup found.
    ///
    /// @param records how many records it holds
    /// @param digest what it knows, as one number; the same in two stores that know the same
    /// @param whole whether everything in it was found in order
    /// @param sameAsNow whether it knows what the open store knows now
    record Tried(long records, String digest, boolean whole, boolean sameAsNow) {}

    /// The backups beside the store, newest first.
    List<KeptBackup> kept() throws TroubleException;

    /// Backs up into a file elsewhere, and reads it back.
    Backups.Kept backUp(Path file, Progress progress) throws TroubleException, StoppedException;

    /// Restores a backup into a place that is removed again, checks everything in it and compares it with the open store. Nothing of the
    /// open store is touched.
    Tried tryOut(Path file, char[] passphrase) throws TroubleException;

    /// Restores a backup into a folder that is empty or not there yet.
    Backups.Kept restore(Path file, Path folder, char[] passphrase) throws TroubleException;
}
