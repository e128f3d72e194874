package soundpractice.inspection.concern;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A concern with everything that was told about it, as known on a day.
///
/// @param entry the concern's record, to write over
/// @param notified who was told, oldest first
/// @param clocks its duties to tell, soonest first
public record ConcernFile(Entry<Concern> entry, List<Notified> notified, List<ConcernClock> clocks) {

    /// Which concern, of which practice.
    public record Of(RecordId id, PracticeCode practice) {}

    public ConcernFile {
        notified = List.copyOf(notified);
        clocks = List.copyOf(clocks);
    }

    /// Its identity.
    public RecordId id() {
        return entry.id();
    }

    /// The concern.
    public Concern of() {
        return entry.value();
    }

    /// When a duty was first met.
    public Optional<Notified> met(NotificationDuty duty) {
        return notified.stream().filter(n -> n.duty() == duty).findFirst();
    }
}
