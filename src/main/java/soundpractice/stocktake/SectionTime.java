package soundpractice.stocktake;

import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// How long an interview stayed in a section.
///
/// @param interview which
/// @param practice with whom
/// @param section the section's code
/// @param seconds all visits together
public record SectionTime(RecordId interview, PracticeCode practice, String section, long seconds) {

    /// How the journal knows it.
    public static final Kind<SectionTime> KIND = Kind.of("stocktake.section_time", SectionTime.class);

    /// The id of a section's time in an interview.
    public static RecordId idOf(RecordId interview, String section) {
        return RecordId.derived("stocktake.section_time", interview, section);
    }
}
