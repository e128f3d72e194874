package soundpractice.committee.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One moment of the store, as a pack was made from it: enough to make the same pack again, however much has been written since.
///
/// @param takenAt the moment
/// @param asOf the day from which clocks and ages were counted
/// @param pins every record that could have had a part in it
/// @param practices what the register said
public record Snapshot(PackRequest request, Instant takenAt, LocalDate asOf, List<Pin> pins, List<PracticeFacts> practices) {
    public Snapshot {
        pins = List.copyOf(pins);
        practices = List.copyOf(practices);
    }
}
