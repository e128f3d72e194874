package soundpractice.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All meetings of the team's committees.
public interface Meetings {

    /// The bodies that meet, those that the program brings along and the team's own.
    List<Body> bodies();

    /// The body of that code.
    default Optional<Body> body(String code) {
        return bodies().stream().filter(b -> b.code().equalsIgnoreCase(code.strip())).findFirst();
    }

    /// Every meeting, by its day, then by body.
    List<MeetingFile> all();

    /// The one of that id.
    Optional<MeetingFile> find(RecordId id);

    /// The meetings on a day.
    default List<MeetingFile> on(LocalDate day) {
        return all().stream().filter(f -> f.of().date().equals(day)).toList();
    }

    /// A body's meeting before one.
    default Optional<MeetingFile> before(MeetingFile file) {
        return all().stream()
                .filter(f -> f.of().body().equals(file.of().body()) && f.of().date().isBefore(file.of().date()))
                .max(Comparator.comparing(f -> f.of().date()));
    }

    /// Keeps a file's content.
    BlobId keep(byte[] content) throws TroubleException;

    /// Kept content.
    byte[] read(BlobId id) throws TroubleException;

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
