package soundpractice.platform.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file or folder.
public interface FilePicker {

    /// A kind of file to choose from.
    ///
    /// @param word what people call it (`Spreadsheet`)
    /// @param endings without dot (`xlsx`)
    record FileKind(String word, List<String> endings) {
        public FileKind {
            endings = List.copyOf(endings);
        }

        /// A kind with its endings.
        public static FileKind of(String word, String... endings) {
            return new FileKind(word, List.of(endings));
        }
    }

    /// One file to read; empty when the person chose none.
    Optional<Path> open(String title, FileKind... kinds);

    /// Files to read; empty when the person chose none.
    List<Path> openSeveral(String title, FileKind... kinds);

    /// Where to write; empty when the person chose nothing.
    Optional<Path> save(String title, String suggestedName, FileKind... kinds);

    /// A folder; empty when the person chose none.
    Optional<Path> folder(String title);
}
