package soundpractice.inspection;

import java.util.Comparator;
import java.util.List;
import soundpractice.inspection.preparation.DutyDone;
import soundpractice.inspection.preparation.ItemNote;
import soundpractice.inspection.preparation.Meeting;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// An inspection with everything that belongs to it.
///
/// @param entry the inspection's record, to write over
/// @param findings what it found, oldest first
/// @param notes what people wrote at the lines of the information pack
/// @param meetings meetings about shared concerns, oldest first
/// @param duties what was done before, during and after
public record InspectionFile(Entry<Inspection> entry, List<Entry<Finding>> findings, List<Entry<ItemNote>> notes, List<Entry<Meeting>> meetings, List<Entry<DutyDone>> duties) {

    /// By day, the undated last.
    public static final Comparator<InspectionFile> BY_DAY =
            Comparator.<InspectionFile, java.time.LocalDate>comparing(f -> f.of().day(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(InspectionFile::id);

    public InspectionFile {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        meetings = meetings.stream().sorted(Comparator.comparing((Entry<Meeting> m) -> m.value().on()).thenComparing(Entry::id)).toList();
        duties = List.copyOf(duties);
    }

    /// Its identity.
    public RecordId id() {
        return entry.id();
    }

    /// The inspection.
    public Inspection of() {
        return entry.value();
    }
}
