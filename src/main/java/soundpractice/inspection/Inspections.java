package soundpractice.inspection;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All inspections of the team's practices.
public interface Inspections {

    /// Every inspection, by day; the undated last.
    List<InspectionFile> all();

    /// A practice's, by day; the undated last.
    List<InspectionFile> of(PracticeCode practice);

    /// The inspection of that id.
    Optional<InspectionFile> find(RecordId id);

    /// What the team has settled for this room.
    InspectionSettings settings();

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
