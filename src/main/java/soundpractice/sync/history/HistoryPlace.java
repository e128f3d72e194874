package soundpractice.sync.history;

import java.util.List;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// The history of something.
///
/// @param title what it is called
/// @param scope whose it is
/// @param records the records it is made of; empty for everything in the scope
public record HistoryPlace(String title, Scope scope, List<RecordId> records) implements Place {
    public HistoryPlace {
        records = List.copyOf(records);
    }
}
