package soundpractice.committee.pack;

import java.util.List;
import soundpractice.journal.Entry;
import soundpractice.kernel.BlobId;

/// Something a figure was made from: a record in certain versions, or a kept file.
///
/// @param kind the record's kind, or `file`
/// @param record the record's id; empty for a file
/// @param revisions its versions; empty for a file
/// @param file the kept file's SHA-256; empty where the record holds the figure itself
/// @param about what it says or is, in words
public record Input(String kind, String record, List<String> revisions, String file, String about) {
    public Input {
        revisions = List.copyOf(revisions);
    }

    /// A record.
    public static Input of(Entry<?> entry, String about) {
        return new Input(entry.kind().name(), entry.id().toString(), entry.heads().stream().map(Object::toString).sorted().toList(), "", about);
    }

    /// A record that points at the kept file that holds the figure.
    public static Input of(Entry<?> entry, BlobId file, String about) {
        return new Input(entry.kind().name(), entry.id().toString(), entry.heads().stream().map(Object::toString).sorted().toList(), file.value(), about);
    }

    /// Something said by the register's files.
    public static Input register(String about) {
        return new Input("register", "", List.of(), "", about);
    }
}
