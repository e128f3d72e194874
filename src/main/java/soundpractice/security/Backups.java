package soundpractice.security;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundpractice.kernel.TroubleException;

/// Backups: the whole store in one sealed file, and a store out of such a file. What can be made again from the journal is left out.
///
/// A backup opens with the passphrase the store had when it was made.
public interface Backups {

    /// A file of the store and how much of it belongs to the moment of the backup; what was added behind that is left out.
    record Part(Path file, long length) {}

    /// A backup made or read.
    ///
    /// @param file the backup
    /// @param files how many files it holds
    /// @param bytes how much they are
    record Kept(Path file, int files, long bytes) {}

    /// Writes everything into one file and reads it back to see that it is whole. The file appears only when it is.
    ///
    /// @param journal the journal's files as they stood at one moment; kept content is found by itself
    /// @param watch learns how far it is, and may stop it
    /// @return the backup, or nothing when it was stopped; then no file appears
    /// @throws TroubleException when it cannot be written, or does not read back the same
    Optional<Kept> backUp(Unlocked store, List<Part> journal, Path file, Watch watch) throws TroubleException;

    /// The same without anybody watching.
    default Kept backUp(Unlocked store, List<Part> journal, Path file) throws TroubleException {
        return backUp(store, journal, file, (done, total) -> true).orElseThrow();
    }

    /// Whoever watches a backup being made.
    interface Watch {
        /// @param done bytes written and read back so far
        /// @param total twice the bytes of the whole
        /// @return whether to go on
        boolean goesOn(long done, long total);
    }

    /// Reads a backup from beginning to end without writing anything.
    ///
    /// @throws TroubleException when it is damaged, newer than this program, or the passphrase is another
    Kept verify(Path file, char[] passphrase) throws TroubleException;

    /// Makes a store out of a backup. Nothing is written before the whole file has been verified. The laptop gets a name of its own, so that
    /// what is written here is told from what is written where the backup came from.
    ///
    /// @param folder does not exist yet, or is empty
    /// @throws TroubleException as in [#verify], and when the folder holds something
    Kept restore(Path file, Path folder, char[] passphrase) throws TroubleException;
}
