package soundpractice.journal;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// What waits for a person after merging.
public interface Clashes {

    /// How many records have something open.
    long count();

    /// All that is open, oldest record first.
    List<Clash> open();

    /// What is open in one record.
    List<Clash> of(RecordId record);

    /// The open one of that name.
    default Optional<Clash> find(RecordId id) {
        return open().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /// Writes answers down, all together: an ordinary change that travels, so that nobody is asked twice. Refused when one of them is no longer
    /// the clash that was looked at.
    Outcome<Saved> settle(List<Settlement> answers, String reason) throws TroubleException;
}
