package soundpractice.stocktake.document;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// The forms that came back and were kept.
public interface ReturnedForms {

    /// Those of an interview, oldest first.
    List<ReturnedFormKept> of(RecordId interview);

    /// The record as it stands, to write over.
    Optional<Entry<ReturnedFormKept>> entry(RecordId id);
}
