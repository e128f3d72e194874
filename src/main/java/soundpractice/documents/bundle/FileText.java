package soundpractice.documents.bundle;

import java.util.List;

/// Reads what can be read in a file that came from anywhere, page by page or line by line.
public interface FileText {

    /// The readable pieces of a file, in order; none when nothing in it can be read, as with a picture.
    ///
    /// @param fileName by whose ending it is known
    Read read(String fileName, byte[] content);

    /// What was read.
    ///
    /// @param pieces text in the order of its places
    /// @param byPage whether places are pages (otherwise lines)
    /// @param damaged whether the file is not what its name says, or too much to be opened safely
    record Read(List<String> pieces, boolean byPage, boolean damaged) {
        public Read {
            pieces = List.copyOf(pieces);
        }

        /// Whether anything could be read.
        public boolean readable() {
            return pieces.stream().anyMatch(p -> !p.isBlank());
        }
    }
}
