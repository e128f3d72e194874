package soundpractice.sync;

import java.nio.file.Path;
import soundpractice.kernel.Reason;

/// A bundle at which the program ended in the middle, and what the next start made of it: it stands as before, or it is whole; nothing between.
///
/// @param how what is true now
/// @param file the bundle or receipt
public record LeftOff(How how, String file) {

    /// What is true now.
    public enum How {
        /// It was half written; the half was taken away.
        EXPORT_BEFORE("export.before"),
        /// It was half written, and the folder is not there now.
        EXPORT_AWAY("export.away"),
        /// It was written whole, and is noted now.
        EXPORT_AFTER("export.after"),
        /// A receipt was half written; the half was taken away.
        RECEIPT_BEFORE("receipt.before"),
        /// A receipt was written whole, and is noted now.
        RECEIPT_AFTER("receipt.after"),
        /// Nothing of it was taken in.
        IMPORT_BEFORE("import.before"),
        /// All of it was taken in.
        IMPORT_AFTER("import.after");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /// Whether somebody has to do it again.
        public boolean asksAgain() {
            return this == EXPORT_BEFORE || this == EXPORT_AWAY || this == RECEIPT_BEFORE || this == IMPORT_BEFORE;
        }
    }

    /// The sentence that says so.
    public Reason told() {
        return Reason.of("", "sync.left." + how.word, String.valueOf(Path.of(file).getFileName()));
    }
}
