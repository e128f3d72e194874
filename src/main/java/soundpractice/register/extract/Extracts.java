package soundpractice.register.extract;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Entry;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;

/// The extracts kept of imported files.
public interface Extracts {

    /// Imports of a source, newest first by the date they speak of; of one day the later import first.
    List<Entry<ImportedFile>> of(String source);

    /// The newest of each series of a source, newest first.
    default List<ImportedFile> newest(String source) {
        var series = new java.util.HashSet<String>();
        return of(source).stream().map(Entry::value).filter(f -> series.add(f.series())).toList();
    }

    /// The newest of one series.
    default Optional<ImportedFile> newest(String source, String series) {
        return of(source).stream().map(Entry::value).filter(f -> f.series().equals(series)).findFirst();
    }

    /// Its rows; none when this laptop does not have them (a bundle may have left them out).
    List<ExtractRow> rows(ImportedFile file) throws TroubleException;

    /// Keeps an extract's rows.
    BlobId keep(Extract extract) throws TroubleException;
}
